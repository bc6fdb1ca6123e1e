/**
 * Nouns that a figure of scale, result or target counts. Source: the editors' own list.
 */
export const scaleNouns: ReadonlySet<string> = new Set(
  `users user customers customer clients client requests request queries transactions transaction orders downloads visitors visits
visitor sessions views pageviews impressions people persons citizens residents children students student teachers schools school
patients families households members member subscribers followers developers developer engineers engineer designers employees employee
staff colleagues professionals experts specialists teammates freelancers contributors volunteers volunteer writers bloggers influencers creators
brands brand companies company businesses business merchants partners partner suppliers vendors stores store shops branches locations sites
offices office countries country cities states regions markets languages continents services service microservices products product
apps applications projects project programs programmes platforms websites pipelines servers nodes clusters machines devices
records rows documents files images messages notifications emails events datasets records lines deployments deploys releases tests tickets calls call
meetings leads deals accounts campaigns articles posts pieces illustrations workshops interviews hospitals universities
drivers vehicles flights bookings listings properties homes hotels restaurants jobs candidates applicants applicant hires repositories
packages organisations organizations nonprofits teams team voters teens teenagers teen hackers makers learners instructors youth
farmers farms factories warehouses shipments deliveries meals trees hectares tonnes tons kilometers kilometres miles
gigabytes terabytes petabytes gb tb pb bytes rps qps tps percent percentage points point stars installs installations integrations features models
nationalities institutions agencies departments municipalities governments communities chapters hackathons groups publications papers`.split(
    /\s+/,
  ),
);

/** Units that measure by themselves. */
export const resultUnits =
  /^(?:%|percent|percentage|ms|milliseconds?|seconds?|minutes?|rps|qps|tps|gb|tb|pb|gigabytes?|terabytes?|petabytes?)$/i;

export const numberWords: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};

/** Words for a large number that is not counted: "millions of users". */
export const massWords: ReadonlySet<string> = new Set(
  'dozens hundreds thousands millions billions trillions petabytes terabytes gigabytes hundred thousand million billion dozen'.split(
    ' ',
  ),
);
