/**
 * A value inside an exported posting: keys from the outermost in, joined by dots. `0` picks an element of a list,
 * `[kind=x]` the element whose `kind` is `x`, and any other key asks every element.
 */
export type ValuePath = string;

/** How one applicant tracking system writes a posting. Source: the systems' public job board formats. */
export interface AtsShape {
  readonly id: string;
  /** Keys that all have to be there for an object to be such a posting. */
  readonly keys: readonly ValuePath[];
  readonly title: readonly ValuePath[];
  /** The texts in the order in which the page shows them; `heading` is put above a text that has none. */
  readonly texts: readonly {readonly paths: readonly ValuePath[]; readonly heading?: string}[];
  /** A list of texts with headings of their own. */
  readonly lists?: {
    readonly path: ValuePath;
    readonly heading: string;
    readonly text: string;
    readonly after: number;
  };
  /** Named sections, each an object with a heading and a text. */
  readonly sections?: {readonly path: ValuePath; readonly heading: string; readonly text: string};
  /** Fields that the employer named: a list of objects with a name and a value. */
  readonly named?: {readonly path: ValuePath; readonly name: ValuePath; readonly value: ValuePath};
  /** The shape of no one system: its object must hold much text, and all its short values are metadata. */
  readonly generic?: boolean;
  /** Metadata by the names that facts know. The first path that holds a value counts. */
  readonly metadata: Readonly<Record<string, readonly ValuePath[]>>;
}

/** schema.org JobPosting, which also stands inside pages. */
export const schemaOrg: AtsShape = {
  id: 'schema.org',
  keys: ['title', 'description'],
  title: ['title', 'name'],
  texts: [
    {paths: ['description']},
    {paths: ['responsibilities'], heading: 'Responsibilities'},
    {paths: ['qualifications'], heading: 'Qualifications'},
    {paths: ['skills'], heading: 'Skills'},
    {paths: ['jobBenefits'], heading: 'Benefits'},
  ],
  metadata: {
    city: ['jobLocation.address.addressLocality'],
    region: ['jobLocation.address.addressRegion'],
    country: ['jobLocation.address.addressCountry.name', 'jobLocation.address.addressCountry'],
    location: ['jobLocation.name', 'jobLocation.address.name', 'jobLocation.address'],
    'applicant location': ['applicantLocationRequirements.name'],
    workplace_type: ['jobLocationType'],
    employment_type: ['employmentType'],
    'salary.min': [
      'baseSalary.value.minValue',
      'baseSalary.minValue',
      'baseSalary.value.value',
      'baseSalary.value',
    ],
    'salary.max': [
      'baseSalary.value.maxValue',
      'baseSalary.maxValue',
      'baseSalary.value.value',
      'baseSalary.value',
    ],
    'salary.currency': ['baseSalary.currency', 'salaryCurrency'],
    'salary.period': ['baseSalary.value.unitText', 'baseSalary.unitText'],
    company: ['hiringOrganization.name', 'hiringOrganization'],
    valid_through: ['validThrough'],
    apply_url: ['applicationContact.url'],
    apply_email: ['applicationContact.email'],
  },
};

export const atsShapes: readonly AtsShape[] = [
  {
    id: 'greenhouse',
    keys: ['title', 'content', 'absolute_url'],
    title: ['title'],
    texts: [{paths: ['content']}],
    named: {path: 'metadata', name: 'name', value: 'value'},
    metadata: {
      location: ['location.name'],
      office: ['offices.name'],
      company: ['company_name'],
      'salary.min_cents': ['pay_input_ranges.0.min_cents'],
      'salary.max_cents': ['pay_input_ranges.0.max_cents'],
      'salary.currency': ['pay_input_ranges.0.currency_type'],
      apply_url: ['absolute_url'],
      deadline: ['application_deadline'],
    },
  },
  {
    id: 'lever',
    keys: ['text', 'categories', 'hostedUrl'],
    title: ['text'],
    texts: [
      {paths: ['description', 'descriptionPlain']},
      {paths: ['additional', 'additionalPlain']},
      {paths: ['salaryDescription', 'salaryDescriptionPlain'], heading: 'Compensation'},
    ],
    lists: {path: 'lists', heading: 'text', text: 'content', after: 1},
    metadata: {
      location: ['categories.allLocations', 'categories.location'],
      workplace_type: ['workplaceType'],
      employment_type: ['categories.commitment'],
      'salary.min': ['salaryRange.min'],
      'salary.max': ['salaryRange.max'],
      'salary.currency': ['salaryRange.currency'],
      'salary.period': ['salaryRange.interval'],
      country: ['country'],
      apply_url: ['applyUrl', 'hostedUrl'],
    },
  },
  {
    id: 'ashby',
    keys: ['title', 'jobUrl', 'employmentType'],
    title: ['title'],
    texts: [{paths: ['descriptionHtml', 'descriptionPlain']}],
    metadata: {
      location: ['location'],
      workplace_type: ['workplaceType'],
      remote: ['isRemote'],
      employment_type: ['employmentType'],
      'salary.min': ['compensation.summaryComponents.[compensationType=Salary].minValue'],
      'salary.max': ['compensation.summaryComponents.[compensationType=Salary].maxValue'],
      'salary.currency': ['compensation.summaryComponents.[compensationType=Salary].currencyCode'],
      'salary.period': ['compensation.summaryComponents.[compensationType=Salary].interval'],
      'salary.text': [
        'compensation.scrapeableCompensationSalarySummary',
        'compensation.compensationTierSummary',
      ],
      apply_url: ['applyUrl', 'jobUrl'],
    },
  },
  {
    id: 'smartrecruiters',
    keys: ['name', 'jobAd.sections'],
    title: ['name'],
    texts: [],
    sections: {path: 'jobAd.sections', heading: 'title', text: 'text'},
    named: {path: 'customField', name: 'fieldLabel', value: 'valueLabel'},
    metadata: {
      location: ['location.fullLocation', 'location.city'],
      remote: ['location.remote'],
      hybrid: ['location.hybrid'],
      employment_type: ['typeOfEmployment.label'],
      level: ['experienceLevel.label'],
      company: ['company.name'],
      apply_url: ['applyUrl', 'postingUrl'],
    },
  },
  {
    id: 'recruitee',
    keys: ['title', 'description', 'careers_url'],
    title: ['title'],
    texts: [{paths: ['description']}, {paths: ['requirements'], heading: 'Requirements'}],
    metadata: {
      location: ['location', 'city'],
      'location note': ['locations.note'],
      remote: ['remote'],
      hybrid: ['hybrid'],
      on_site: ['on_site'],
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
    title: ['title'],
    texts: [
      {paths: ['full_description', 'description']},
      {paths: ['requirements'], heading: 'Requirements'},
      {paths: ['benefits'], heading: 'Benefits'},
    ],
    metadata: {
      location: ['location.location_str', 'locations.city', 'city'],
      country: ['location.country', 'country'],
      workplace_type: ['workplace_type', 'workplace', 'location.workplace_type'],
      remote: ['remote', 'telecommuting', 'location.telecommuting'],
      employment_type: ['employment_type', 'type'],
      'salary.min': ['salary.salary_from'],
      'salary.max': ['salary.salary_to'],
      'salary.currency': ['salary.salary_currency'],
      level: ['experience'],
      apply_url: ['application_url', 'url', 'shortlink'],
    },
  },
  {
    id: 'teamtailor',
    keys: ['attributes.title', 'attributes.body'],
    title: ['attributes.title'],
    texts: [{paths: ['attributes.body']}],
    metadata: {
      remote: ['attributes.remote-status'],
      employment_type: ['attributes.employment-type'],
      'salary.min': ['attributes.min-salary'],
      'salary.max': ['attributes.max-salary'],
      'salary.currency': ['attributes.currency'],
      'salary.period': ['attributes.salary-time-unit'],
      deadline: ['attributes.end-date'],
      apply_url: ['links.careersite-job-apply-url', 'links.careersite-job-url'],
    },
  },
  {
    id: 'workday',
    keys: ['title', 'jobDescription'],
    title: ['title'],
    texts: [{paths: ['jobDescription']}],
    metadata: {
      location: ['location', 'jobRequisitionLocation.descriptor'],
      country: ['country.descriptor'],
      workplace_type: ['remoteType'],
      employment_type: ['timeType'],
      apply_url: ['externalUrl'],
    },
  },
  {
    id: 'oracle',
    keys: ['Title', 'ExternalDescriptionStr'],
    title: ['Title'],
    texts: [
      {paths: ['ExternalDescriptionStr']},
      {paths: ['ExternalResponsibilitiesStr'], heading: 'Responsibilities'},
      {paths: ['ExternalQualificationsStr'], heading: 'Qualifications'},
      {paths: ['CorporateDescriptionStr'], heading: 'About us'},
      {paths: ['OrganizationDescriptionStr'], heading: 'About the team'},
    ],
    named: {path: 'requisitionFlexFields', name: 'Prompt', value: 'Value'},
    metadata: {
      location: ['PrimaryLocation'],
      workplace_type: ['WorkplaceType'],
      employment_type: ['JobSchedule', 'ContractType'],
      deadline: ['ExternalPostedEndDate'],
      apply_email: ['ExternalContactEmail'],
    },
  },
  {
    id: 'amazon',
    keys: ['title', 'description', 'basic_qualifications'],
    title: ['title'],
    texts: [
      {paths: ['description']},
      {paths: ['basic_qualifications'], heading: 'Basic qualifications'},
      {paths: ['preferred_qualifications'], heading: 'Preferred qualifications'},
    ],
    metadata: {
      location: ['normalized_location', 'location'],
      employment_type: ['job_schedule_type'],
      company: ['company_name'],
      apply_url: ['url_next_step', 'job_path'],
    },
  },
  {
    id: 'personio',
    keys: ['name', 'jobDescriptions'],
    title: ['name'],
    texts: [],
    lists: {path: 'jobDescriptions.jobDescription', heading: 'name', text: 'value', after: 0},
    metadata: {
      location: ['office'],
      employment_type: ['employmentType', 'schedule'],
      level: ['seniority'],
      company: ['subcompany'],
    },
  },
  {
    id: 'comeet',
    keys: ['name', 'custom_fields.details'],
    title: ['name'],
    texts: [],
    lists: {path: 'custom_fields.details', heading: 'name', text: 'value', after: 0},
    metadata: {
      location: ['location.name'],
      remote: ['location.is_remote'],
      workplace_type: ['workplace_type'],
      employment_type: ['employment_type'],
      level: ['experience_level'],
      company: ['company_name'],
      apply_url: ['url_active_page', 'url_comeet_hosted_page'],
    },
  },
  {
    id: 'pinpoint',
    keys: ['title', 'description', 'key_responsibilities'],
    title: ['title'],
    texts: [
      {paths: ['description']},
      {paths: ['key_responsibilities'], heading: 'Key responsibilities'},
      {paths: ['skills_knowledge_expertise'], heading: 'Skills, knowledge and expertise'},
      {paths: ['benefits'], heading: 'Benefits'},
    ],
    metadata: {
      location: ['location.name', 'location.city'],
      workplace_type: ['workplace_type'],
      employment_type: ['employment_type'],
      'salary.min': ['compensation_minimum'],
      'salary.max': ['compensation_maximum'],
      'salary.currency': ['compensation_currency'],
      'salary.period': ['compensation_frequency'],
      deadline: ['deadline_at'],
      apply_url: ['url'],
    },
  },
  {
    id: 'usajobs',
    keys: ['PositionTitle', 'QualificationSummary'],
    title: ['PositionTitle'],
    texts: [
      {paths: ['UserArea.Details.JobSummary'], heading: 'Summary'},
      {paths: ['UserArea.Details.MajorDuties'], heading: 'Duties'},
      {paths: ['QualificationSummary'], heading: 'Qualifications'},
      {paths: ['UserArea.Details.HowToApply'], heading: 'How to apply'},
      {paths: ['UserArea.Details.Benefits'], heading: 'Benefits'},
    ],
    metadata: {
      location: ['PositionLocationDisplay'],
      remote: ['UserArea.Details.RemoteIndicator'],
      employment_type: ['PositionSchedule.0.Name'],
      'salary.min': ['PositionRemuneration.0.MinimumRange'],
      'salary.max': ['PositionRemuneration.0.MaximumRange'],
      'salary.period': ['PositionRemuneration.0.Description'],
      company: ['OrganizationName'],
      deadline: ['ApplicationCloseDate'],
      apply_url: ['ApplyURI.0', 'PositionURI'],
    },
  },
  {
    id: 'the-muse',
    keys: ['name', 'contents', 'refs.landing_page'],
    title: ['name'],
    texts: [{paths: ['contents']}],
    metadata: {location: ['locations.name'], company: ['company.name'], apply_url: ['refs.landing_page']},
  },
  {
    id: 'manatal',
    keys: ['position_name', 'description'],
    title: ['position_name'],
    texts: [{paths: ['description']}],
    metadata: {
      location: ['location_display'],
      'salary.min': ['salary_min'],
      'salary.max': ['salary_max'],
      'salary.currency': ['currency_code'],
    },
  },
  {
    ...schemaOrg,
    keys: ['title', 'description', 'hiringOrganization'],
    // In an export the address is that of the page with the button; in a page it is the page's own.
    metadata: {...schemaOrg.metadata, apply_url: ['applicationContact.url', 'url']},
  },
  {
    id: 'job with a title and a description',
    keys: [],
    title: [
      'title',
      'job_title',
      'jobTitle',
      'position_title',
      'position',
      'position_name',
      'jobOpeningName',
      'job_name',
      'job.title',
      'name',
    ],
    texts: [],
    generic: true,
    metadata: {
      company: ['company.name', 'company_name', 'employer_name', 'company', 'employer', 'organization'],
      location: [
        'location.name',
        'job_location',
        'candidate_required_location',
        'location.city',
        'location',
        'locations.name',
        'locations',
      ],
      apply_url: [
        'apply_url',
        'applyUrl',
        'job_apply_link',
        'application_url',
        'apply_link',
        'url',
        'job_url',
        'link',
      ],
    },
  },
];
