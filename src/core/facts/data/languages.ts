/**
 * The commonest grammatical words of languages in Latin script, by ISO 639 code, in small letters. Where neighbours share
 * most of theirs (Danish and Norwegian, Czech and Slovak, Spanish and Catalan), those that differ are in. Source: the
 * editors' own lists.
 */
export const functionWords: Readonly<Record<string, string>> = {
  af: 'die en van ’n nie het om vir jy jou ons met',
  ca: 'el la els les i de del amb per que una un',
  cs: 'a je se na v z že do pro si jsou by',
  da: 'og er i at til af på med for som den det du vi en et ikke vil dig har os kan skal hos din vores bliver af',
  de: 'der die das und ist in zu den mit für von sie',
  es: 'el la los las de y que en un una por para',
  et: 'ja on ei et see ning meie või kui ka sinu oma',
  fi: 'ja on ei että se kun myös tai olet ovat sekä meillä',
  fr: 'le la les des de et est en un une du que',
  hr: 'i je u na se za da su od s kao ili',
  hu: 'a az és hogy nem egy is van meg vagy ha mint',
  id: 'yang dan di dengan untuk ini dari itu dalam akan pada tidak',
  is: 'og að er í á við sem til um ekki með fyrir',
  it: 'il lo la i gli le di e che è in un',
  lt: 'ir yra kad su į iš tai bei kaip už ar arba',
  lv: 'un ir ar no uz par kas lai vai mēs tu jūs',
  ms: 'yang dan di dengan untuk ini dari itu dalam akan pada tidak',
  nb: 'og er i å til av på med for som den det du vi en et ikke vil deg har oss kan skal hos din våre blir etter',
  nl: 'de het een en van in is op te dat voor met',
  pl: 'i w na z do się nie jest że to o jak',
  pt: 'o a os as de e que do da em um uma',
  ro: 'și şi de la în cu pe nu este un o care',
  sk: 'a je sa na v z že do pre si sú by',
  sl: 'in je na se za v da so z od kot ali',
  sv: 'och är i att till av på med för som den det',
  sw: 'ya na wa kwa ni katika za la kama cha hii kuwa',
  tl: 'ang ng sa mga na at ay para ito mo ka kung',
  tr: 've bir bu için ile da de olarak çok daha gibi olan',
  vi: 'và của là có cho các được trong với một không những',
};

/** Letters that few languages in Latin script have; a word with one speaks for them. Source: their alphabets. */
export const ownLetters: Readonly<Record<string, string>> = {
  ca: 'ŀ',
  cs: 'ěřůňť',
  da: 'æø',
  de: 'ßäöü',
  es: 'ñ',
  et: 'õäöü',
  fi: 'äö',
  fr: 'œêèçù',
  hr: 'đćčšž',
  hu: 'őű',
  is: 'þðæ',
  it: 'ìòù',
  lt: 'ėįųūčšž',
  lv: 'ķļņģāēīūčšž',
  nb: 'æø',
  pl: 'łąęńśźż',
  pt: 'ãõç',
  ro: 'șțşţăâ',
  sk: 'ľĺŕňťô',
  sl: 'čšž',
  sv: 'åäö',
  tr: 'ğışöüç',
  vi: 'ơưđăạảấầẩậắặẹẻếềểễệỉịọỏốồổộớờởợụủứừửữựỳỵ',
};

/** Scripts that one language is written in, by their Unicode name; of several languages, the most spoken. */
export const scripts: Readonly<Record<string, string>> = {
  Arabic: 'ar',
  Armenian: 'hy',
  Bengali: 'bn',
  Cyrillic: 'ru',
  Devanagari: 'hi',
  Ethiopic: 'am',
  Georgian: 'ka',
  Greek: 'el',
  Gujarati: 'gu',
  Gurmukhi: 'pa',
  Han: 'zh',
  Hangul: 'ko',
  Hebrew: 'he',
  Hiragana: 'ja',
  Kannada: 'kn',
  Katakana: 'ja',
  Khmer: 'km',
  Lao: 'lo',
  Malayalam: 'ml',
  Myanmar: 'my',
  Sinhala: 'si',
  Tamil: 'ta',
  Telugu: 'te',
  Thai: 'th',
};

/** Letters that only one language of a script has, the first that is there counts. */
export const tellingLetters: Readonly<
  Record<string, readonly (readonly [letters: RegExp, language: string])[]>
> = {
  Arabic: [
    [/[ٹڈڑںے]/g, 'ur'],
    [/[پچژگی]/g, 'fa'],
  ],
  Cyrillic: [
    [/[ђћ]/g, 'sr'],
    [/[ѓќѕ]/g, 'mk'],
    [/[әғқңұһ]/g, 'kk'],
    [/ў/g, 'be'],
    [/[їєґ]/g, 'uk'],
    [/[ыэё]/g, 'ru'],
    [/ъ/g, 'bg'],
  ],
  Devanagari: [[/ळ/g, 'mr']],
  Han: [[/[ぁ-ヿ]/g, 'ja']],
};
