/**
 * Words that name no thing, act or person by themselves: a sentence made of nothing else fits any posting. Source: the
 * editors' own list.
 */
export const emptyWords: ReadonlySet<string> = new Set(
  `a an the and or but of to in on at as by for with from into out up over under about than that this these those it its is
are be been being am was were we our ours us you your they their them who what which when where why how if so not no all any
each every everyone everything something anything one some more most much many less other others another various varied
different several additional further general daily regular special miscellaneous ad hoc etc needed need needs required
require assigned necessary requested directed instructed appropriate applicable may might can could will would shall should do
does doing done have has had having get gets go make makes duties duty tasks task work works working job role roles project
projects thing things stuff activity activities responsibility responsibilities matter matters item items assignment
assignments request requests support help helps assist handle perform complete carry team teams member members day days time
times way ways place part great good best better big bigger nice excellent amazing exciting new bright love like believe care
proud together look forward enjoy people company success passion passionate quality future partner partners details journey
destination meeting meetings proactive also very really here there now always never counting give gives bring brings drives
among world greatest asset built view level top kind unique rare chance opportunity right person
position`.split(/\s+/),
);
