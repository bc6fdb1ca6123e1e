/**
 * Words that name no thing, act or person by themselves: a sentence made of nothing else fits any posting. Source: the
 * editors' own list.
 */
export const emptyWords: ReadonlySet<string> = new Set(
  `a about activities activity ad additional all also always am amazing among an and another any anything applicable
appropriate are as asset assigned assignment assignments assist at be been being believe best better big bigger bright
bring brings built but by can care carry chance company complete could counting daily day days destination details
different directed do does doing done drives duties duty each enjoy etc every everyone everything excellent exciting
for forward from further future general get gets give gives go good great greatest had handle has have having help
helps here hoc how if in instructed into is it item items its job journey kind less level like look love make makes
many matter matters may meeting meetings member members might miscellaneous more most much necessary need needed needs
never new nice no not now of on one opportunity or other others our ours out over part partner partners passion
passionate people perform person place position proactive project projects proud quality rare really regular request
requested requests require required responsibilities responsibility right role roles several shall should so some
something special stuff success support task tasks team teams than that the their them there these they thing things
this those time times to together top under unique up us varied various very view was way ways we were what when where
which who why will with work working works world would you your`.split(/\s+/),
);
