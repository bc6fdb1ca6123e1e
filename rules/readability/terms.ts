/**
 * Words of four syllables or more that anyone who looks for work knows, since postings, pay slips and offices are full of
 * them. Source: the editors' own list.
 */
export const everyday: ReadonlySet<string> = new Set(
  `ability abilities academic accommodation activity activities actually additional administrator administration advertisement
alternative analysis analytical anybody application applications appropriate approximately architecture area
automation available availability beneficial business capability capabilities capacity category certificate certification
collaborate collaboration collaborating collaborative communicate communicated communicates communicating communication communications community communities
competitive configuration continuous continuously conversation conversations coordinate coordinates coordinating coordination coordinator creativity curiosity customer
delivery december developer developers developing development director disability disabilities discovery diversity
documentation economic economy editorial education educational effectively electrical electricity electronic eligible emergency
engineering entertainment entrepreneur environment environmental environments especially europe european eventually everybody everyone
everything evaluate evaluation experience experienced experiences experiment facility facilities february federal financial
flexibility generation government governments graduate healthcare historical hospitality identify idea ideas immediate immediately
implementation individual individually individuals industry industrial information infrastructure initial initially initiative
initiatives innovation innovative interested interesting international interviewer introduction january laboratory
leadership legislation literature maintenance managerial manufacturing material materials mathematics medical memorable military
monitoring motivated motivation national nationality naturally necessary necessarily november nutrition obviously occasionally
operate operating operation operational operations operator operators opportunity opportunities ordinary organisation
organisations organization organizations organisational organizational originally parliamentary participate participation
particular particularly peripheral person's personality pharmaceutical photography policy politician political population
possibility possibilities preparation presentation presentations priority priorities professional professionals professor psychology
publicity qualification qualifications qualified quality rapidly realistic receptionist recommendation recommendations
recreation registration regulation regulations reliability representative representatives requirement
residential responsible responsibility responsibilities relationship satisfaction scientific secretary security seniority separately similar
situation situations society software solution solutions specialist supervisor supervision technical technician technological technologies technology
telephone television territory traditional transportation understanding university universities usability utility variety vegetable vehicle
veterinary video visitor visualisation visualization vocabulary voluntary volunteer volunteers accessibility alongside authority authorities accountable accountability
accountancy accounting apprenticeship apprenticeships agriculture cybersecurity database identity integration integrations january's methodology multinational
negotiate negotiation negotiations comfortable stakeholder stakeholders efficiency efficiencies documented analytics metrics regularly relevant safety self-employed statistical statistics sustainability sustainable testing theatre`.split(
    /\s+/,
  ),
);
