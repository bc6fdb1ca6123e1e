import {describe, expect, it} from 'vitest';
import {disciplines} from '../src/core/facts/data/disciplines.ts';
import {technologyGroups} from '../src/core/facts/data/technologies.ts';
import {chooseTemplate, templates} from '../src/core/templates/index.ts';
import {contentKinds, type Level} from '../src/core/types.ts';
import {reviewOf} from './support/lint.ts';

const stated = <Value>(value: Value) => ({value, evidence: [], origin: 'text' as const, certain: true});
const choiceFor = (title: string | undefined, level?: Level) =>
  chooseTemplate('auto', {
    title: title === undefined ? undefined : stated(title),
    level: level && stated(level),
  });

/** Titles by the template that fits them. */
const titles: Readonly<Record<string, readonly string[]>> = {
  'engineering-manager': [
    'Engineering Manager',
    'Senior Engineering Manager, Payments',
    'Backend Engineering Manager',
    'Frontend Engineering Lead',
    'Head of Engineering',
    'Head of Platform Engineering',
    'VP, Engineering',
    'Director of Software Engineering',
    'Manager, Software Engineering',
    'Software Development Manager',
  ],
  'product-manager': [
    'Product Manager',
    'Product Manager (Mobile)',
    'Senior Product Owner',
    'Technical Product Manager, Data Platform',
    'Group Product Manager – Search',
    'Head of Product',
    'Director of Product Management',
    'Intern Product Manager',
  ],
  'product-designer': [
    'Product Designer',
    'UX Designer',
    'Senior UI/UX Designer',
    'UX & UI Designer',
    'User Experience Designer',
    'Head of Product Design',
    'Lead Interaction Designer',
    'Frontend Developer / UX Designer',
  ],
  teaching: [
    'History Teacher',
    'Teacher of Mathematics',
    'Teaching Assistant',
    'Teacher Assistant',
    'Teaching Assistant, Computer Vision',
    'Lecturer in Nursing',
    'Assistant Professor of Marketing',
    'Swimming Instructor',
    'Software Engineering Instructor',
    'Learning Support Assistant',
    'Piano Tutor (part-time)',
  ],
  people: [
    'Recruiter',
    'Technical Recruiter',
    'Nurse Recruiter',
    'Backend Engineering Recruiter',
    'Head of People',
    'Head of People Operations',
    'People Operations Manager',
    'HR Business Partner',
    'Human Resources Generalist',
    'Talent Acquisition Specialist',
    'Director of People and Culture',
  ],
  'full-stack-software-engineer': [
    'Full-Stack Developer',
    'Full Stack Engineer (Python, React)',
    'Senior Fullstack Software Engineer',
    'Laravel Full-stack Engineer',
    'Full-stack Java Developer',
    'Frontend and Backend Developer',
    'React/Node Developer',
  ],
  'qa-engineer': [
    'QA Engineer',
    'Automation QA Engineer',
    'Software Tester',
    'Software Engineer in Test',
    'Senior Test Automation Engineer',
    'SDET',
    'Quality Assurance Engineer, Web',
  ],
  'security-engineer': [
    'Security Engineer',
    'Product Security Engineer',
    'Cyber Security Analyst',
    'Penetration Tester',
    'Security Operations Analyst',
    'Cloud Security Architect',
  ],
  'mobile-software-engineer': [
    'iOS Engineer',
    'Android Developer (Kotlin)',
    'Mobile App Developer',
    'React Native Developer',
    'Flutter Developer',
    'Senior Mobile Engineer',
  ],
  'frontend-software-engineer': [
    'Frontend Engineer',
    'Front-end Web Developer',
    'Senior Front End Software Engineer',
    'React Developer',
    'UI Engineer',
    'Vue.js Developer',
    'Frontend Engineer, Customer Support Tools',
  ],
  'data-scientist': [
    'Data Scientist',
    'Data Scientist, Sales and Marketing',
    'Senior Machine Learning Engineer',
    'Research Scientist – Computer Vision',
    'AI Engineer',
    'People Analytics Data Scientist',
  ],
  'data-analyst': ['Data Analyst', 'Junior Data Analyst (Marketing)', 'Business Intelligence Analyst'],
  'data-engineer': [
    'Data Engineer',
    'Big Data Engineer',
    'Analytics Engineer',
    'ETL Developer',
    'Data Architect',
  ],
  'backend-software-engineer': [
    'Backend Engineer',
    'Senior Back-end Developer',
    'Server-side Engineer',
    'Java Developer',
    'PHP Developer, Travel Guides',
    'Engineer, Backend',
    'Node.js Developer',
    'Ruby on Rails Engineer',
  ],
  'devops-engineer': [
    'DevOps Engineer',
    'Site Reliability Engineer',
    'Cloud Engineer',
    'Senior Platform Engineer',
    'Infrastructure Engineer: Climate Models',
  ],
  'software-engineer': [
    'Software Engineer',
    'Lead Software Engineer, Sales Tools',
    'Junior Developer',
    'Developer',
    'Web Developer',
    'Salesforce Application Developer',
    'JavaScript Developer',
    '.NET Developer',
    'Software Engineer (Customer Support)',
  ],
  sales: [
    'Account Executive',
    'Sales Manager',
    'Sales Development Representative (SDR)',
    'Business Development Manager',
    'Key Account Manager',
    'Head of Sales',
    'Regional Sales Director',
  ],
  marketing: [
    'Marketing Manager',
    'Product Marketing Manager',
    'Head of Marketing',
    'Content Marketer',
    'Marketing Intern',
    'Social Media Manager',
    'SEO Specialist',
    'Marketing Operations Manager',
  ],
  support: [
    'Customer Support',
    'Customer Service Representative',
    'Support Engineer',
    'Technical Support Specialist',
    'IT Support Technician',
    'Help Desk Analyst',
    'Service Desk Lead',
  ],
  health: [
    'Nurse',
    'Registered Nurse (RN) – Night Shift',
    'School Nurse',
    'Nurse Manager',
    'Care Assistant',
    'Healthcare Assistant',
    'Physiotherapist',
    'Midwife',
    'Home Health Aide',
  ],
  operations: [
    'Operations Manager',
    'Operations Assistant',
    'Head of Operations',
    'Warehouse Operations Manager',
    'Business Operations Associate',
  ],
  'public-sector': [
    'Policy Officer',
    'Senior Policy Advisor',
    'Housing Officer',
    'Town Clerk',
    'Legislative Assistant',
    'Caseworker',
  ],
  // Traps: words of a kind in the name of another job.
  generic: [
    'Sales Engineer',
    'Sales Associate, Shoes',
    'Retail Sales Manager',
    'Sales Operations Analyst',
    'Technical Account Manager',
    'Customer Success Manager',
    'Solutions Engineer',
    'Developer Advocate',
    'Technical Writer',
    'Project Manager',
    'Production Manager',
    'Assistant to the Head of Marketing',
    'Executive Assistant to the VP of Engineering',
    'Mechanical Engineer',
    'Civil Engineering Manager',
    'Project Engineering Manager',
    'Audio Engineer',
    'Curriculum Developer',
    'Property Developer',
    'CNC Programmer',
    'Front End Supervisor',
    'Front End Cashier',
    'Data Entry Clerk',
    'Data Centre Technician',
    'Clinical Data Manager',
    'Clinical Data Analyst',
    'Research Assistant in Machine Learning',
    'PhD Student, Computer Vision',
    'QA Inspector, Dairy',
    'Food Quality Assurance Analyst',
    'Call Centre QA Analyst',
    'Food Security Analyst',
    'Test Engineer, Circuit Boards',
    'Lead Engineer',
    'Director of Production',
    'Product Designer (Furniture)',
    'Web Developer & Designer',
    'Postdoctoral Researcher in Machine Learning',
    'Security Guard',
    'Systems Engineer, Satellites',
    'Distributed Systems Engineer',
    'Systems Administrator',
    'Rail Infrastructure Engineer',
    'Mobile Plant Engineer',
    'Phone Repair Technician, Android',
    'Support Worker',
    'Family Support Worker',
    'Administrative Support Specialist',
    'Course Support Developer',
    'Nursery Nurse',
    'Veterinary Nurse',
    'Nurse Licensing Specialist',
    'Childcare Worker',
    'Animal Care Assistant',
    'Teacher Training Coordinator',
    'School Administrator',
    "Young People's Project Worker",
    'IT Operations Manager',
    'Network Operations Technician',
    'Clinical Operations Manager',
    'Administrative Officer',
    'Privacy Policy Analyst',
    'Insurance Policy Administrator',
    'Graphic Designer',
    'Industrial Product Designer',
    'Chef',
    'Bookseller',
  ],
};

describe('the template that fits a title', () => {
  it.each(Object.entries(titles).flatMap(([id, list]) => list.map((title) => [title, id] as const)))(
    '%s: %s',
    (title, id) => {
      expect(choiceFor(title).template.id).toBe(id);
    },
  );

  it('is asked of every template', () => {
    expect(Object.keys(titles).sort()).toEqual(templates.map(({id}) => id).sort());
  });

  it('comes with a reason', () => {
    expect(choiceFor('Senior Data Engineer').reason).toBe('the title says “Data Engineer”');
    expect(choiceFor('Level One (Support) Engineer').template.id).toBe('support');
    expect(choiceFor('Bookseller').reason).toBe('there is no special one for “Bookseller”');
    expect(choiceFor(undefined)).toMatchObject({reason: 'no job title was found', template: {id: 'generic'}});
    for (const [id, list] of Object.entries(titles).filter(([name]) => name !== 'generic')) {
      for (const title of list) {
        const words = /^the title says “(.+)”$/.exec(choiceFor(title).reason)?.[1] ?? '';
        expect(words.length, `${title} (${id})`).toBeGreaterThan(1);
        expect(title).toContain(words);
      }
    }
  });

  it('gives way to a name', () => {
    const choice = chooseTemplate('health', {title: stated('Software Engineer'), level: undefined});
    expect(choice).toMatchObject({reason: 'as configured', template: {id: 'health'}});
    expect(() => chooseTemplate('helth', {title: undefined, level: undefined})).toThrow(RangeError);
  });

  it('asks fewer duties of interns, and of others what it always asks', () => {
    expect(choiceFor('Marketing Intern', 'intern').template.duties).toEqual({minimum: 6, maximum: 10});
    expect(choiceFor('Marketing Manager', 'manager').template.duties).toEqual({minimum: 8, maximum: 10});
  });
});

describe.each(templates)('the template $id', ({id, discipline, sections, keywordGroups, typicalMeasures}) => {
  it('has a skeleton with placeholders for every part', () => {
    expect(sections.map(({kind}) => kind).sort()).toEqual([...contentKinds].sort());
    for (const {kind, skeleton} of sections) {
      expect(skeleton, kind).toMatch(/\[[^[\]]+\]/);
      expect(skeleton.replace(/\[[^[\]]+\]/g, ''), kind).not.toMatch(/[[\]]/);
      expect(skeleton, kind).not.toMatch(/\S {2}| [.,:]/);
      for (const line of skeleton.split('\n')) {
        expect(line).toMatch(line.startsWith('- ') ? /^- (?:\[?\p{Lu}).*[^.]$/u : /^\[?\p{Lu}.*\.\]?$/u);
      }
    }
  });

  it('names duties by a verb that says what is done', () => {
    const duties = sections.find(({kind}) => kind === 'responsibilities')?.skeleton ?? '';
    const posting = `# ${id}\n\n## What you will do\n\n${duties.replaceAll(/\[|\]/g, '')}\n`;
    for (const only of ['verb-form', 'weak-verb', 'overloaded-duty'])
      expect(reviewOf(posting, {only}).findings).toEqual([]);
  });

  it('asks for figures of several kinds, each once', () => {
    const kinds = typicalMeasures.map(([kind]) => kind);
    expect(new Set(kinds).size).toBe(kinds.length);
    expect(kinds.length).toBeGreaterThan(2);
    for (const [, words] of typicalMeasures) expect(words).toMatch(/^[\p{Ll}\d][^,.]+$/u);
  });

  it('names only what there is', () => {
    const groups = new Set(technologyGroups.map((group) => group.id));
    expect(keywordGroups.filter((group) => !groups.has(group))).toEqual([]);
    expect(discipline === undefined || disciplines.some((one) => one.id === discipline)).toBe(true);
  });
});
