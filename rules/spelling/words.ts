/**
 * Long words that many postings use, beside the verbs that name an act of a job: verbs, nouns, and words of one form.
 * Source: the editors' own list.
 */
export const verbs = `
accommodate accomplish advertise appreciate associate believe consider continue criticise describe experience
include involve possess pursue receive recognise recognize reimburse separate`;

export const nouns = `
ability accommodation account activity administration administrator applicant application approach appropriate
architecture assessment assignment attention audience background beginning behaviour benefit building business
cadence calendar campaign candidate capability category certification collaboration colleague college
combination commitment committee communication community company compensation competency component computer
concept conference confidence contractor contribution conversation culture customer database deadline decision
delivery department deployment description developer development direction disability discipline discussion
documentation dynamic ecosystem education efficiency employee employer employment engagement enterprise
entrepreneur environment equivalent evaluation existence expectation following foundation framework generation
government guideline hierarchy implementation improvement industry infrastructure initiative innovation
insurance interaction interest language leadership liaison license location machine management manager material
meeting member methodology multiple necessary objective occasion occurrence operation opportunity organisation
organization orientation outcome partnership payment performance personality perspective platform preference
preparation presence presentation principle priority privilege problem procedure product production progress
pronunciation proposal qualification quality question questionnaire recommendation recruiter reference
regulation relation relationship remuneration repository requirement researcher resource response responsibility
restaurant revenue science scientist security service situation solution specialist specification stakeholder
standard statement strategy strength student success summary supervision system teacher teaching technique
technology thought transformation transparency understanding university vacation variety website workflow
workshop writing`;

export const others = `
accessible accurate actively actually additional adequate administrative ambitious analysis analytical analytics
apparent assistance asymmetric automation available awareness because behavior behaviors collaborative college
comfortable commercial committed competent competitive compliance confident conscientious consistent continuous
continuously creativity criteria critical critically curious currently dedicated definite definitely different
digital diverse educational effective efficient enthusiastic equipment especially essential everything
excellence excellent exceptional existing expertise external extremely familiar familiarity feedback financial
flexibility flexible friendly fundamental guidance handling healthcare immediate immediately important
independent independently individual information innovative integration internal international interpersonal
knowledge knowledgeable learning lifecycle maintenance marketing meaningful national necessarily occasional
occasionally occurred operational organizational outstanding ownership participation particular passionate
persistent personnel portfolio positive possible potential preferably preferred previous probably productivity
professional proficiency proficient publicly really recruitment referred regarding regular relevant reliable
responsible scientific several significant similar software something sometimes specific strategic submitted
submitting successful successfully technical temporary thorough thoroughly through throughout timely together
tomorrow training transferred transparent truly unnecessary usability various whether withdraw without
workstream written yourself`;

/** Words that look like slips of those above. Source: two dictionaries of English, held against them. */
export const lookalikes = `
addressees adoptable apprise apprised apprises apprising automaton busyness carious cataloged cataloging centers
collage collages compere compered compering compete competed competences competes competing complaint complied
complies computes confidant consistences constrict constricted constricting constricts consuls consumes covert
curios deadliness delver dependant dependants deportment despatch despatched despatches despatching diagnosis
discus diving eternal exiting expanse expanses farther formulae fulfil fulfils handing insect insects instill
instilled instilling instills leaning lessens licence licences licensee licensees locution manages manger
mangers massage massaged massages massaging materiel meting notional notwork overseas patent patents personalty
practise practised practises practising preform preformed preforming preforms preset presets prevision protest
protested protesting protests purses reactor reactors regrading rehearing resole restring rewording rewrote
stricture strictures summery teaches though topical troubleshot trough vocation vocations whither withdrew`;

/** Slips that are further from the word, words that have no plural, and names without their capital. Source: the editors' own list. */
export const slips: Readonly<Record<string, string>> = {
  advices: 'advice',
  alot: 'a lot',
  doesnt: 'doesn’t',
  dont: 'don’t',
  english: 'English',
  equipments: 'equipment',
  feedbacks: 'feedback',
  friday: 'Friday',
  german: 'German',
  hardwares: 'hardware',
  informations: 'information',
  isnt: 'isn’t',
  japanese: 'Japanese',
  knowledges: 'knowledge',
  lenght: 'length',
  maintainance: 'maintenance',
  monday: 'Monday',
  portuguese: 'Portuguese',
  priviledge: 'privilege',
  proffesional: 'professional',
  recieve: 'receive',
  saturday: 'Saturday',
  softwares: 'software',
  spanish: 'Spanish',
  strenght: 'strength',
  sunday: 'Sunday',
  thats: 'that’s',
  thier: 'their',
  todays: 'today’s',
  untill: 'until',
  wich: 'which',
  youre: 'you’re',
  youll: 'you’ll',
};
