/**
 * Words of scale that stand where a figure would say more, and what to ask for in their place.
 * Source: the editors' own list; figures in goals: LinkedIn survey on what readers look at (grade C).
 */
export const vagueScale: readonly {readonly pattern: RegExp; readonly ask: string}[] = [
  {
    pattern: /\b(?:high|heavy)[- ](?:traffic|volume|load|throughput)\b/i,
    ask: 'how many requests, users or orders a day',
  },
  {
    pattern: /\b(?:large|massive|huge|big|web|internet|planet)[- ]scale\b(?! (?:back|down))/i,
    ask: 'how many users, requests or machines',
  },
  {
    pattern: /\bat (?:massive |large |huge |great |internet |web )?scale\b/i,
    ask: 'how many users, requests or machines',
  },
  {
    pattern:
      /\b(?:large|huge|massive|vast|enormous) (?:amounts?|volumes?|quantit(?:y|ies)|sets?) of (?:data|traffic|users|requests|transactions|content)\b/i,
    ask: 'how much, such as terabytes or events a day',
  },
  {pattern: /\b(?:large|big|huge|massive) (?:data ?sets?|databases?|code ?bases?)\b/i, ask: 'how large'},
  {pattern: /\b(?:large|big|huge|sizeable|sizable) (?:\w+ )?teams?\b/i, ask: 'how many people'},
  {
    pattern:
      /\b(?:large|big|huge|broad|massive|growing|expanding) (?:user|customer|client|subscriber) ?base\b/i,
    ask: 'how many users or customers',
  },
  {
    pattern:
      /\b(?:many|numerous|countless|lots of|a large number of|large numbers of|a wide range of) (?:users|customers|clients|countries|projects|markets|companies|brands)\b/i,
    ask: 'how many',
  },
  {pattern: /\b(?:fast|rapidly|quickly)[- ]growing\b/i, ask: 'by how much in a year'},
  {
    pattern:
      /\b(?:significant|considerable|substantial|dramatic|tremendous|huge|massive|enormous) (?:growth|scale|traffic|volume|savings?|improvements?|increases?|reductions?)\b/i,
    ask: 'how much',
  },
];
