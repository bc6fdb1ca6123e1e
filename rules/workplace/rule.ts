import {
  anchorOf,
  defineRule,
  factValue,
  isOnTheSpot,
  isUnknown,
  type Line,
  linesOf,
} from '../../src/core/rule/index.ts';

/** What helps people who work away from an office, by name. Source: the editors' own list. */
const remotePerks =
  /\b(?:stipend|allowance|home[- ]?office|co-?working|equipment|laptop|hardware|internet|wi-?fi|async(?:hronous(?:ly)?)?|time ?zones?|flexib\w+ (?:\w+ )?(?:hours|schedul\w+|work\w*|time)|flexi(?:time|-time)|core hours|retreats?|off-?sites?|meet ?ups?|(?:travel|visits?|trips?) (?:costs?|paid|covered|expenses)|set your own|own (?:hours|schedule)|work (?:whenever|whatever hours)|in person (?:once|twice|a few)|remote setup|(?:travel|meet|gather|get together)\b.{0,20}\b(?:a|per|each|every) (?:year|quarter|month))\b/i;

/** Work that is done where the university is. Source: the editors' own list. */
const atUniversity = /\b(?:ph\.?d|post-?docs?|postdoctoral|studentships?|professors?|lecturers?)\b/i;

/** What the workplace earns, and what of it a remote one earns by how it works. Editors' judgement. */
const all = 4;
const perks = 1;

/** A line on benefits or on where the work is done that names such help. */
const supportsRemote = ({text, section}: Line): boolean =>
  remotePerks.test(text) &&
  (section.kind === 'benefits' ||
    section.kind === 'location' ||
    section.kind === 'pay' ||
    /\b(?:remote|hybrid|home|distributed|office)/i.test(text));

export default defineRule({
  meta: {
    id: 'workplace',
    category: 'findability',
    summary:
      'Readers learn whether the work is remote, hybrid or on site, and what makes remote work possible.',
    evidence: 'B',
    weight: 1.25,
    weightReason: 'People filter by remote, hybrid and on site.',
    effort: 1,
    messages: {
      missing: {
        text: 'Nothing says whether the work is remote, hybrid or on site. It is among the first things people filter by; say it in the first lines.',
        severity: 'warning',
      },
      perks: {
        text: 'The job is remote, and nothing says how that works. Say which equipment or budget you give, which hours people share and when the team meets, so that readers can picture it.',
        severity: 'info',
      },
    },
  },
  check({facts, posting, template}) {
    const {workplace} = facts;
    if (workplace !== undefined && isUnknown(workplace)) return {credit: 'unknown', findings: []};
    if (workplace === undefined) {
      if (isOnTheSpot(facts, template) || atUniversity.test(factValue(facts.title) ?? ''))
        return {credit: 'not-applicable', findings: []};
      return {
        credit: {earned: 0, of: all},
        findings: [
          {messageId: 'missing', span: anchorOf(posting, facts, 'location'), anchored: true, cost: all},
        ],
      };
    }
    // Where one place says remote and another on site, it may be remote.
    const mayBeRemote =
      workplace.value === 'remote' || facts.contradictions.some(({about}) => about === 'workplace');
    if (
      !mayBeRemote ||
      linesOf(facts.sections).some(supportsRemote) ||
      posting.source.metadata.some(({value}) =>
        /\btime ?zones?\b|\b(?:GMT|UTC|CET|EST|PST)\b/i.test(String(value)),
      )
    ) {
      return {credit: {earned: all, of: all}, findings: []};
    }
    const span = workplace.evidence[0] ?? anchorOf(posting, facts, 'location');
    return {
      credit: {earned: all - perks, of: all},
      findings: [{messageId: 'perks', span, cost: perks}],
    };
  },
});
