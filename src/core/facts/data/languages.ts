/**
 * The commonest grammatical words of languages in Latin script, by ISO 639 code, in small letters. Where neighbours share
 * most of theirs (Danish and Norwegian, Czech and Slovak, Spanish and Catalan), those that differ are in. Source: the
 * editors' own lists.
 */
export const functionWords: Readonly<Record<string, string>> = {
  af: 'die en van ’n nie het om vir jy jou ons met is wat word aan sal hierdie',
  ca: 'el la els les i de del amb per que una un és no al en aquest aquesta com teva seva nostra ens també més',
  cs: 'a je se na v z že do pro si jsou by jako ve který která které nebo ale za jsme při také náš tvůj s o k',
  da: 'og er i at til af på med for som den det du vi en et ikke vil dig har os kan skal hos din vores bliver af',
  de: 'der die das und ist in zu den mit für von sie wir ein eine im auf du dich nicht wird werden bei auch als zum zur uns dein ihre oder',
  es: 'el la los las de y que en un una por para con del se es no al su lo como más tu nuestra nuestro o sus son',
  et: 'ja on ei et see ning meie või kui ka sinu oma kes mis selle saab mida olema töö',
  fi: 'ja on ei että se kun myös tai olet ovat sekä meillä sinulla kanssa joka mutta voit sinun ole meidän hän mukaan',
  fr: 'le la les des de et est en un une du que pour dans au vous nous avec sur qui par ce votre notre aux ou pas sont',
  hr: 'i je u na se za da su od s kao ili što koji koja koje biti nije smo će ako te naš vaš kod',
  hu: 'a az és hogy nem egy is van meg vagy ha mint csak aki ez el de azt amely lesz vagyunk nálunk számára',
  id: 'yang dan di dengan untuk ini dari itu dalam akan pada tidak kami anda adalah sebagai atau ke kepada oleh',
  is: 'og að er í á við sem til um ekki með fyrir það en þú eru hjá af okkar starfið verður',
  it: 'il lo la i gli le di e che è in un una per con del della non sono al da come nel si alla dei più tuo nostro ed',
  lt: 'ir yra kad su į iš tai bei kaip už ar arba mes bus mūsų jūsų dėl ne nuo apie jūs per',
  lv: 'un ir ar no uz par kas lai vai mēs tu jūs mūsu arī pie kā tiek būs šo ka darba',
  ms: 'yang dan di dengan untuk ini dari itu dalam akan pada tidak kami anda ialah sebagai atau ke kepada oleh boleh awak',
  nb: 'og er i å til av på med for som den det du vi en et ikke vil deg har oss kan skal hos din våre blir etter',
  nl: 'de het een en van in is op te dat voor met zijn je wij niet aan ook bij wordt om jij ons als naar onze jouw of',
  pl: 'i w na z do się nie jest że to o jak dla od oraz za po przez czy lub ze są twoja nasz nas będziesz który która',
  pt: 'o a os as de e que do da em um uma para com não por mais dos das no na se ao como é você seu sua são nossa pelo',
  ro: 'și şi de la în cu pe nu este un o care din pentru să ce sunt ale al sau mai ca noi te vei va fi prin',
  sk: 'a je sa na v z že do pre si sú by ako vo ktorý ktorá ktoré alebo ale za sme pri tiež náš tvoj s o k',
  sl: 'in je na se za v da so z od kot ali ki bo pri tudi ne smo nas ter lahko iz biti vas si',
  sv: 'och är i att till av på med för som den det du vi en ett inte kommer dig har oss kan ska hos din våra blir eller efter',
  sw: 'ya na wa kwa ni katika za la kama cha hii kuwa au yako yetu pia huyo kila',
  tl: 'ang ng sa mga na at ay para ito mo ka kung hindi may namin ikaw siya iyong aming o',
  tr: 've bir bu için ile da de olarak çok daha gibi olan en ne siz biz var her veya ise kadar bizim',
  vi: 'và của là có cho các được trong với một không những người để bạn chúng tôi này đến từ việc về',
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
