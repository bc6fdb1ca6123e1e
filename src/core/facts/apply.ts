import type {ApplyKind, ApplyRoute, Posting, Section, Unknown} from '../types.ts';
import {
  accommodation,
  applyButton,
  applyKey,
  applyLink,
  applyThrough,
  applyWords,
  atsHosts,
  bareAddress,
  byPhone,
  byPost,
  byReply,
  comeAlong,
  email,
  formBeside,
  formHosts,
  handsIn,
  jobAddress,
  jobMailbox,
  jobPage,
  linkOfSentence,
  lostLink,
  maskedEmail,
  notRoute,
  obfuscated,
  otherOpenings,
  otherUse,
  teaserField,
  url,
} from './data/apply.ts';
import {valueLabels} from './data/headings.ts';
import {
  decodeSafely,
  holds,
  keyWords,
  type Line,
  labelOf,
  lineSpan,
  linesOf,
  sentenceAround,
} from './lines.ts';
import {isKnown, isTemplated, templatedAt, unknownFrom} from './metadata.ts';

/** The ways to apply that the posting gives: in its metadata, its links and its words. */
export function readApply(posting: Posting, sections: readonly Section[]): (ApplyRoute | Unknown)[] {
  const routes: (ApplyRoute | Unknown)[] = routesOfMetadata(posting);
  for (const line of linesOf(sections, true)) routes.push(...routesOfLine(line));
  for (const {name, span} of posting.holes) {
    const target =
      /\b(?:href|url|link|to)=["'{]{1,2}(https?:\/\/[^"'\s}]{3,300}|mailto:[^"'\s}]{3,200})/i.exec(name)?.[1];
    if (target === undefined || !/apply|application|cta|button/i.test(name)) continue;
    const mail = /^mailto:(.+)$/.exec(target)?.[1];
    routes.push({
      kind: mail !== undefined ? 'email' : formHosts.test(target) ? 'form' : 'url',
      value: mail ?? target,
      span,
      origin: 'text',
      certain: true,
    });
  }
  routes.push(...routesOfControls(posting, routes.some(isKnown)));
  if (routes.length === 0) routes.push(...formsBeside(sections));
  if (routes.length === 0) routes.push(...mailboxes(sections));
  if (routes.length === 0 && posting.source.format === 'text') routes.push(...lostLinks(posting, sections));
  // The address itself may come from the site: "please email {{ site.contact }} with a CV".
  const filled = posting.holes.find(
    ({name, span}) =>
      /contact|e-?mail|apply|link|url/i.test(name) &&
      posting.blocks.some((block) => holds(block.span, span) && applyWords.test(block.text)),
  );
  if (routes.length === 0 && filled !== undefined) return [templatedAt(filled.span)];
  if (routes.length === 0) {
    const unknown = unknownFrom(
      posting.holes,
      /\b(?:apply|application|applynow|apply ?button|how to apply|form|cta)\b/,
    );
    if (unknown !== undefined) return [unknown];
  }
  const seen = new Set<string>();
  return routes.filter((route) => {
    if ('status' in route) return true;
    const key = `${route.kind} ${route.value}`;
    return seen.has(key) ? false : seen.add(key);
  });
}

/** Where nothing else is given, the mailbox for applications is the way, though the text names it for questions. */
function mailboxes(sections: readonly Section[]): ApplyRoute[] {
  for (const line of linesOf(sections, true)) {
    const mail = email.exec(line.text);
    if (
      mail === null ||
      !jobMailbox.test(mail[0]) ||
      accommodation.test(sentenceAround(line.text, mail.index))
    )
      continue;
    const span = lineSpan(line, mail.index, mail.index + mail[0].length);
    return [{kind: 'email', value: mail[0], span, origin: 'text', certain: false}];
  }
  return [];
}

/** "Please fill out the form below": the page has the form. */
function formsBeside(sections: readonly Section[]): ApplyRoute[] {
  for (const line of linesOf(sections, true)) {
    const match = formBeside.exec(line.text);
    if (match === null || !applyWords.test(line.text) || accommodation.test(line.text)) continue;
    const span = lineSpan(line, match.index, match.index + match[0].length);
    return [{kind: 'form', value: match[0], span, origin: 'text', certain: false}];
  }
  return [];
}

/** "Apply now" in a text that was copied from a page is a link that got lost on the way. */
function lostLinks({blocks}: Posting, sections: readonly Section[]): ApplyRoute[] {
  for (const line of linesOf(sections, true)) {
    // The first line is the title, whatever it calls for.
    const match = line.block === blocks[0] ? null : lostLink.exec(line.text);
    if (match === null) continue;
    const span = lineSpan(line, match.index, match.index + match[0].length);
    return [{kind: 'url', value: match[0].trim(), span, origin: 'text', certain: false}];
  }
  return [];
}

/** A form that takes a file, an embedded form, and where there is nothing else a button that says "Apply". */
function routesOfControls({controls}: Posting, hasOther: boolean): ApplyRoute[] {
  return controls.flatMap(({kind, text, span}): ApplyRoute[] => {
    const isWay =
      kind === 'upload' ||
      (kind === 'form' && /\b(?:apply|application|applicant|career|job|resume)/i.test(text)) ||
      (kind === 'frame' && (formHosts.test(text) || atsHosts.test(text))) ||
      (kind === 'button' && !hasOther && applyButton.test(text));
    // What a button does is the site's to know.
    const certain = kind !== 'button';
    return isWay ? [{kind: 'form', value: text || kind, span, origin: 'text', certain}] : [];
  });
}

function routesOfMetadata({source}: Posting): (ApplyRoute | Unknown)[] {
  return source.metadata.flatMap(({path, value, span, origin}): (ApplyRoute | Unknown)[] => {
    const key = keyWords(path.join(' '));
    if (notRoute.test(key) || typeof value !== 'string') return [];
    if (teaserField.test(key)) {
      const mail = email.exec(value);
      if (mail === null || !applyWords.test(sentenceAround(value, mail.index))) return [];
      return [{kind: 'email', value: mail[0], span, origin, certain: false}];
    }
    const isLink = /^https?:\S+$/.test(value);
    // A field of running text is read as text.
    if (!isLink && source.fields?.some((field) => span.start < field.span.end && span.end > field.span.start))
      return [];
    // A link is a way to apply where it leads to jobs.
    const leadsToJobs =
      /^(?:link|url|url out|out|external(?: url| link)?|href|website|job (?:url|link))$/.test(key) &&
      (jobAddress.test(value) || formHosts.test(value));
    // A job board keeps whom to write to beside what the posting says.
    const isContact = /^contact e ?mail$/.test(key) && email.test(value);
    // Whatever the field is called, a system for applications is there to apply through.
    const leadsToSystem = isLink && atsHosts.test(value);
    if (!applyKey.test(key) && !leadsToJobs && !leadsToSystem && !isContact && !value.startsWith('mailto:'))
      return [];
    if (isTemplated(value)) return [templatedAt(span)];
    const mail = email.exec(value)?.[0];
    if (mail !== undefined && !/^https?:/.test(value))
      return [{kind: 'email', value: mail, span, origin, certain: true}];
    // An id of the applicant tracking system: the site makes the button of it.
    if (/\b(?:lever|greenhouse|workable|ashby|recruitee|personio|smartrecruiters) ?(?:job ?)?id\b/.test(key))
      return [templatedAt(span)];
    const post = byPost.exec(value) ?? comeAlong.exec(value);
    if (post !== null) return [{kind: 'post', value: post[0], span, origin, certain: true}];
    if (!(/^https?:|^www\.|^\/\w/.test(value) || bareAddress.test(value)) || /^redirect from/.test(key))
      return [];
    return [{kind: formHosts.test(value) ? 'form' : 'url', value, span, origin, certain: true}];
  });
}

/** The share of a line from which on an address in it is all that the line says. */
const mostOfLine = 0.8;

function routesOfLine(line: Line): ApplyRoute[] {
  const {text, block, start, section} = line;
  const label = labelOf(line);
  const applying =
    section.kind === 'how-to-apply' ||
    (label !== undefined && valueLabels.apply.test(label.label)) ||
    applyWords.test(text);
  // "Apply online: https://…"
  const said = label?.value ?? text;
  const routes: ApplyRoute[] = [];
  const add = (kind: ApplyKind, value: string, from: number, to: number): void => {
    routes.push({kind, value, span: lineSpan(line, from, to), origin: 'text', certain: true});
  };
  for (const link of block.links) {
    if (link.start < start || link.start >= start + text.length) continue;
    const from = link.start - start;
    const to = Math.min(link.end - start, text.length);
    const words = text.slice(from, to);
    const mail = /^mailto:([^?]+)/i.exec(link.url)?.[1];
    if (otherOpenings.test(words)) continue;
    if (mail !== undefined) {
      if ((applying || jobMailbox.test(mail)) && !isOtherUse(sentenceAround(text, from)))
        add('email', decodeSafely(mail), from, to);
    } else if (/^(?:#|javascript:|tel:|$)/i.test(link.url)) {
      // A button that a script answers.
      if (/^(?:#|javascript:.*)$/i.test(link.url) && applyButton.test(words.trim()))
        add('form', words, from, to);
    } else if (formHosts.test(link.url)) {
      if (applying || applyLink.test(words)) add('form', link.url, from, to);
    } else if (
      applyLink.test(/^https?:/.test(words) ? sentenceAround(text, from) : words) ||
      applyThrough.test(text.slice(Math.max(0, from - 80), from)) ||
      (/^contact|get in touch$/i.test(words.trim()) && /\b(?:apply|join|interested)\b/i.test(text)) ||
      atsHosts.test(link.url) ||
      (applying &&
        /\b(?:apply|careers?|jobs?)\b/i.test(link.url) &&
        applyWords.test(sentenceAround(text, from)))
    ) {
      if (!/^about|process$/i.test(words)) add('url', link.url, from, to);
    } else if (
      linkOfSentence.test(words) &&
      (handsIn.test(sentenceAround(text, from)) ||
        (section.kind === 'how-to-apply' && jobPage.test(link.url)))
    ) {
      add('url', link.url, from, to);
    } else if (block.type === 'heading' && section.kind === 'title' && jobPage.test(link.url)) {
      add('url', link.url, from, to);
    } else if (
      section.kind === 'how-to-apply' &&
      words.length >= said.length * mostOfLine &&
      /^https?:/.test(link.url)
    ) {
      // Under a heading on applying a link that stands alone is the way.
      add('url', link.url, from, to);
    }
  }
  // What became of a hidden address is another rule's to say.
  const mail = email.exec(text) ?? obfuscated.exec(text) ?? maskedEmail.exec(text);
  if (
    mail !== null &&
    (applying || jobMailbox.test(mail[0])) &&
    !isOtherUse(sentenceAround(text, mail.index))
  ) {
    add('email', mail[0], mail.index, mail.index + mail[0].length);
  }
  const address = url.exec(text);
  // "URL: https://…" above a pasted text is the page that has the button.
  if (address !== null && label !== undefined && valueLabels.address.test(label.label))
    add('url', address[0], address.index, address.index + address[0].length);
  const alone =
    address !== null && section.kind === 'how-to-apply' && address[0].length >= said.length * mostOfLine;
  if (
    address !== null &&
    applying &&
    !block.links.some(({start: from, end}) => start + address.index < end && start + address.index >= from) &&
    (alone || applyLink.test(sentenceAround(text, address.index)))
  ) {
    add(
      formHosts.test(address[0]) ? 'form' : 'url',
      address[0],
      address.index,
      address.index + address[0].length,
    );
  }
  const reply = byReply.exec(text);
  if (reply !== null) add('email', reply[0], reply.index, reply.index + reply[0].length);
  const phone = byPhone.exec(text);
  if (phone !== null && applying && !isOtherUse(sentenceAround(text, phone.index)))
    add('phone', phone[0], phone.index, phone.index + phone[0].length);
  const post = byPost.exec(text) ?? comeAlong.exec(text);
  if (post !== null && section.kind === 'how-to-apply')
    add('post', post[0], post.index, post.index + post[0].length);
  return routes;
}

const isOtherUse = (sentence: string): boolean =>
  accommodation.test(sentence) ||
  (otherUse.test(sentence) && !/\b(?:apply|application|resum|cv\b|send)/i.test(sentence));
