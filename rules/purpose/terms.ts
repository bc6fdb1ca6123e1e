import {gerund} from '../../src/core/rule/index.ts';

const helping =
  'help|make|enable|allow|let|keep|ensure|support|improve|enhance|build|reduce|increase|grow|bring|deliver|create|solve|address|achieve|meet|understand|protect|serve|teach|save|reach|share|find|connect|power|advance|accelerate|prevent|promote|strengthen|inform|drive';
const helpingNow = helping.split('|').map(gerund).join('|');

/** Whom work is done for. */
const people =
  'customers|clients|users|people|patients|students|pupils|visitors|guests|members|residents|families|children|staff|teams?|colleagues|employees|faculty|readers|developers|businesses|communities|learners|donors|partners|volunteers';

/** Who is named already need not be asked for. */
export const beneficiary: RegExp = new RegExp(`\\b(?:${people})\\b`, 'i');

/** Words after which “that” opens no clause about a thing or a person. */
const noNouns =
  'ensur(?:e|es|ing)|believ(?:e|es|ing)|know|note|sure|so|now|confirm|agree|say|saying|says|said|expect|think|hope|mean|means|feel|clear|important|aware|showing?|see|prov(?:e|ing)|understand|and|or|is|are|of|by|to|than|but|about|in|on|at|for|from|with|as';

/** Words after which “to” opens no purpose. */
const unwilled = 'asked|expected|required|able|willing|ability|need|needed|have|has|going|want|wish';

/**
 * How a line says what something is for: by a clause that tells what it does or who does it, by what it helps to do, or by a
 * reason. Source: the editors' own list.
 */
export const purposes: RegExp = new RegExp(
  [
    // "software that counts swimmers", "people who cannot leave the house"
    `(?<!(?:^|\\b(?:${noNouns})) )(?<=\\p{L}{2,30} )(?:that|which|who|whose|where) (?!is a plus\\b)[\\p{L}\\p{N}]`,
    `(?<!\\b(?:${unwilled}) )\\b(?:to|can|will|we|which|that) (?:${helping})\\b(?! up\\b)`,
    `\\b(?:by|for|while|,) (?:${helpingNow})\\b`,
    `(?<=\\S )(?<!\\b(?:${unwilled}) to )help(?:s|ing)?\\b`,
    `\\b(?:for|used by|serv(?:e|es|ing)) (?:our|the|all|its|their|your|internal|external|\\d+)? ?(?:\\p{L}{2,20} ){0,2}(?:${people})\\b`,
    '\\bso (?:that|we|you|they|our|people|it)\\b|\\bbecause\\b|\\bin order to\\b',
    '\\b(?:(?:on|from|with|by|through) (?:which|whom)|thereby|for the sake of|mak(?:es?|ing) it possible|with a view to|(?:lets|allows|enables) \\p{L})\\b',
    '\\b(?:goals?|aim|mission|purpose)\\b[^.]{0,60} (?:is|are|to)\\b',
  ].join('|'),
  'iu',
);
