/**
 * Words with capitals that name nothing of this job: calendar, the people of any office, parts of a posting. Source: the
 * editors' own list.
 */
export const commonNames: ReadonlySet<string> = new Set(
  `january february march april may june july august september october november december jan feb mar apr jun jul aug sep
sept oct nov dec monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays
saturdays sundays spring summer autumn winter fall christmas easter
i we you our your us it they he she this that these those the a an and or but if in on at to for from with by of as is are be
not no yes all any every each some who what when where why how here there please note also other more most
team teams department departments division group unit office offices company organisation organization business board
committee staff crew leadership management community network engineering marketing sales finance operations product products
design support legal people human resources resource service services customer customers client clients success quality
assurance administration communications procurement research development data technology technologies technical software
hardware information security systems system project projects program programs programme programmes process processes
junior senior principal chief vice president head director manager lead leads leader leaders executive executives officer
officers partner partners stakeholder stakeholders member members owner owners founder founders
role roles position job responsibilities requirements duties description overview summary qualifications benefits skills
experience title location salary department level type hours contract remote hybrid full part time
mr mrs ms dr prof ceo cto cfo coo cmo cpo cio ciso vp svp evp hr it pr qa qc ux ui ui/ux ux/ui pm pms po id ids ok am pm eod faq
faqs kpi kpis okr okrs roi sla slas sop sops api apis url urls pdf pdfs b2b b2c saas paas iaas ai ml r&d rd seo sem crm erp cms
poc pocs mvp mvps cv cvs gmt utc est pst cet eu us usa uk uae u.s u.k ot tbd tbc asap etc eg ie fte ftes hq diy tv
english agile scrum kanban lean internet web email e-mail bachelor's master's bachelor master phd bsc msc ba ma`.split(
    /\s+/,
  ),
);
