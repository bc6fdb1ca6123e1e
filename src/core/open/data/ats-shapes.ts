/** A value inside an exported posting: keys from the outermost in, joined by dots. */
export type ValuePath = string;

/** How one applicant tracking system writes a posting. Source: the systems' public job board formats. */
export interface AtsShape {
  readonly id: string;
  /** Keys that all have to be there for an object to be such a posting. */
  readonly keys: readonly ValuePath[];
  readonly title: ValuePath;
  /** The texts in the order in which the page shows them; `heading` is put above a text that has none. */
  readonly texts: readonly {readonly path: ValuePath; readonly heading?: string}[];
  /** A list of texts with headings of their own. */
  readonly lists?: {
    readonly path: ValuePath;
    readonly heading: string;
    readonly text: string;
    readonly after: number;
  };
  /** Named sections, each an object with a heading and a text. */
  readonly sections?: {readonly path: ValuePath; readonly heading: string; readonly text: string};
  /** The HTML is escaped once more. */
  readonly escaped?: boolean;
  /** Metadata by the names that facts know. The first path that holds a value counts. */
  readonly metadata: Readonly<Record<string, readonly ValuePath[]>>;
}

export const atsShapes: readonly AtsShape[] = [
  {
    id: 'greenhouse',
    keys: ['title', 'content', 'absolute_url'],
    title: 'title',
    texts: [{path: 'content'}],
    escaped: true,
    metadata: {
      location: ['location.name'],
      company: ['company_name'],
      apply_url: ['absolute_url'],
      deadline: ['application_deadline'],
    },
  },
  {
    id: 'lever',
    keys: ['text', 'categories', 'hostedUrl'],
    title: 'text',
    texts: [
      {path: 'description'},
      {path: 'additional'},
      {path: 'salaryDescription', heading: 'Compensation'},
    ],
    lists: {path: 'lists', heading: 'text', text: 'content', after: 1},
    metadata: {
      location: ['categories.location'],
      workplace_type: ['workplaceType'],
      employment_type: ['categories.commitment'],
      'salary.min': ['salaryRange.min'],
      'salary.max': ['salaryRange.max'],
      'salary.currency': ['salaryRange.currency'],
      'salary.period': ['salaryRange.interval'],
      apply_url: ['applyUrl', 'hostedUrl'],
    },
  },
  {
    id: 'ashby',
    keys: ['title', 'descriptionHtml', 'jobUrl'],
    title: 'title',
    texts: [{path: 'descriptionHtml'}],
    metadata: {
      location: ['location'],
      workplace_type: ['workplaceType'],
      employment_type: ['employmentType'],
      compensation: [
        'compensation.scrapeableCompensationSalarySummary',
        'compensation.compensationTierSummary',
      ],
      apply_url: ['applyUrl', 'jobUrl'],
    },
  },
  {
    id: 'smartrecruiters',
    keys: ['name', 'jobAd.sections'],
    title: 'name',
    texts: [],
    sections: {path: 'jobAd.sections', heading: 'title', text: 'text'},
    metadata: {
      location: ['location.fullLocation', 'location.city'],
      employment_type: ['typeOfEmployment.label'],
      level: ['experienceLevel.label'],
      company: ['company.name'],
      apply_url: ['applyUrl', 'postingUrl'],
    },
  },
  {
    id: 'recruitee',
    keys: ['title', 'description', 'careers_url'],
    title: 'title',
    texts: [{path: 'description'}, {path: 'requirements', heading: 'Requirements'}],
    metadata: {
      location: ['location', 'city'],
      employment_type: ['employment_type_code'],
      'salary.min': ['salary.min'],
      'salary.max': ['salary.max'],
      'salary.currency': ['salary.currency'],
      'salary.period': ['salary.period'],
      company: ['company_name'],
      apply_url: ['careers_apply_url', 'careers_url'],
    },
  },
  {
    id: 'workable',
    keys: ['title', 'description', 'shortcode'],
    title: 'title',
    texts: [
      {path: 'description'},
      {path: 'requirements', heading: 'Requirements'},
      {path: 'benefits', heading: 'Benefits'},
    ],
    metadata: {
      location: ['location.location_str', 'city'],
      employment_type: ['employment_type'],
      workplace_type: ['workplace_type'],
      apply_url: ['application_url', 'url'],
    },
  },
  {
    id: 'teamtailor',
    keys: ['attributes.title', 'attributes.body'],
    title: 'attributes.title',
    texts: [{path: 'attributes.body'}],
    metadata: {
      remote: ['attributes.remote-status'],
      employment_type: ['attributes.employment-type'],
      'salary.min': ['attributes.min-salary'],
      'salary.max': ['attributes.max-salary'],
      'salary.currency': ['attributes.currency'],
      'salary.period': ['attributes.salary-time-unit'],
      apply_url: ['links.careersite-job-apply-url', 'links.careersite-job-url'],
    },
  },
  {
    id: 'the-muse',
    keys: ['name', 'contents', 'refs.landing_page'],
    title: 'name',
    texts: [{path: 'contents'}],
    metadata: {location: ['locations.0.name'], company: ['company.name'], apply_url: ['refs.landing_page']},
  },
  {
    id: 'manatal',
    keys: ['position_name', 'description'],
    title: 'position_name',
    texts: [{path: 'description'}],
    metadata: {location: ['location_display']},
  },
  {
    id: 'schema.org',
    keys: ['title', 'description', 'hiringOrganization'],
    title: 'title',
    texts: [{path: 'description'}],
    metadata: {
      location: ['jobLocation.address.addressLocality', 'jobLocation.0.address.addressLocality'],
      workplace_type: ['jobLocationType'],
      employment_type: ['employmentType', 'employmentType.0'],
      'salary.min': ['baseSalary.value.minValue', 'baseSalary.value.value'],
      'salary.max': ['baseSalary.value.maxValue', 'baseSalary.value.value'],
      'salary.currency': ['baseSalary.currency'],
      'salary.period': ['baseSalary.value.unitText'],
      company: ['hiringOrganization.name'],
      apply_url: ['url'],
    },
  },
];
