import {
  anchorOf,
  defineRule,
  type Facts,
  insertion,
  type Posting,
  presence,
  type RuleResult,
  type Suggestion,
  type WelcomeKind,
} from '../../src/core/rule/index.ts';

type MessageId = 'nothing' | 'no-invitation' | 'no-offer' | 'only-standard';

/** What each way of saying it earns of its subject; what is standard or opens one door only earns half. */
const subjects: Readonly<Record<'invitation' | 'offer', Readonly<Partial<Record<WelcomeKind, number>>>>> = {
  invitation: {invitation: 1, equivalent: 0.5},
  offer: {adjustments: 1, 'own-words': 1, flexible: 0.5, statement: 0.5},
};

const invitationLine =
  'You need not meet every point: if you have [what matters most], please apply; [what can be picked up here] comes with the job.';
const offerLine = 'If you need adjustments to apply or to be interviewed, write to [name or address].';

/** Demands up to which nobody is invited to lack one. Source: what strangers to the project said of findings on 60 postings. */
const fewDemands = 2;

export default defineRule<MessageId>({
  meta: {
    id: 'welcome',
    category: 'inclusion',
    summary:
      'The posting invites people who do not meet every demand, and says what it does for those who need something else.',
    evidence: 'D',
    weight: 4.75,
    weightReason: 'People who could do the work count themselves out where nothing says that they are meant.',
    effort: 2,
    messages: {
      nothing: {
        text: 'Nothing invites people who lack one of the demands, or tells those who need adjustments, for a disability or otherwise, that they can have them. Say what can be learnt on the job, and whom to ask about interviews and hours.',
        severity: 'info',
      },
      'no-invitation': {
        text: 'Nothing says whether people who lack one of the demands should apply. Say which of them can be learnt here.',
        severity: 'info',
      },
      'no-offer': {
        text: 'Nothing tells people who need adjustments, for a disability or otherwise, that they can have them. Say whom to ask about interviews and hours.',
        severity: 'info',
      },
      'only-standard': {
        text: '“{text}” is what many postings say. Add in your own words what you do: whom to ask about adjustments to interviews, which hours are possible.',
        severity: 'info',
      },
    },
  },
  check({facts, posting}): RuleResult<MessageId> {
    const state = presence(facts, 'requirements');
    if (state === 'unknown') return {credit: 'unknown', findings: []};
    const isHeld = state === 'absent';
    const invitation = isHeld ? 0 : earnedOf('invitation', facts);
    // Of so few demands none is to spare; where none is told, the finding about that holds what is lost here.
    const isFew = !isHeld && invitation === 0 && facts.demands.length <= fewDemands;
    const of = isFew ? 1 : 2;
    const offer = earnedOf('offer', facts);
    const earned = invitation + offer;
    const held = isHeld ? {requirements: 1} : {};
    const cost = of - earned - (isHeld ? 1 : 0);
    const credit = {earned, of, held};
    if (cost === 0) return {credit, findings: []};
    const lacksInvitation = !isHeld && !isFew && invitation < 1;
    const standard = facts.welcome.find(({kind}) => kind === 'statement');
    if (!lacksInvitation && offer > 0 && standard !== undefined) {
      return {
        credit,
        findings: [{messageId: 'only-standard', data: {text: standard.text}, span: standard.span, cost}],
      };
    }
    const lines = [...(lacksInvitation ? [invitationLine] : []), ...(offer < 1 ? [offerLine] : [])];
    return {
      credit,
      findings: [
        {
          messageId: lines.length > 1 ? 'nothing' : lacksInvitation ? 'no-invitation' : 'no-offer',
          span: anchorOf(posting, facts, lacksInvitation ? 'requirements' : 'how-to-apply'),
          anchored: true,
          cost,
          suggestions: [skeleton(lines.join(' '), posting, facts)],
        },
      ],
    };
  },
});

/** Who knows the steps can say beforehand what they need for one of them. */
const stepShare = 0.5;

const earnedOf = (subject: 'invitation' | 'offer', {welcome, hiringProcess}: Facts): number =>
  Math.min(
    1,
    welcome.reduce(
      (sum, {kind}) => sum + (subjects[subject][kind] ?? 0),
      subject === 'offer' && hiringProcess.some(({kind}) => kind !== 'deadline' && kind !== 'start')
        ? stepShare
        : 0,
    ),
  );

/** A paragraph below the way to apply, or else at the end. */
function skeleton(line: string, posting: Posting, {sections}: Facts): Suggestion {
  const last =
    sections.findLast(({kind, blocks}) => kind === 'how-to-apply' && blocks.length > 0)?.blocks.at(-1) ??
    posting.blocks.at(-1);
  const at = last?.span.end ?? posting.source.text.length;
  const text = posting.source.format === 'html' ? `\n<p>${line}</p>` : `\n\n${line}\n`;
  return insertion(posting, at, text, 'Add a sentence or two and fill in what stands in brackets:');
}
