/**
 * Everyday words which writers put in capitals for force, and which no acronym, product or framework is called. Source:
 * the editors' own list.
 */
export const forceful: ReadonlySet<string> = new Set(
  `about absolutely all always amazing and any anyone apply awesome because before being best better bonus but cannot can do does
doing earn easy every everyone everything excellent extra fantastic free from get giving great have having here hiring huge if
immediately important incredible into join just know learn like long looking love make more most must need never new no nobody none not
nothing now on only other our own please really required send should some start strictly submit such super than that the their them then there these
they thing things this those time to today together too truly unique until very want wanted was we well were what when where
which while who whole why will with without wonderful work working would yes you your yourself`.split(/\s+/),
);
