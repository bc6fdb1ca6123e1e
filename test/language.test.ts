import {describe, expect, it} from 'vitest';
import {otherLanguage} from '../src/core/facts/language.ts';

/** A part of a made-up posting of a bakery in each language. */
const postings: readonly (readonly [language: string, text: string])[] = [
  [
    'ca',
    'Busquem un forner per al nostre obrador de Girona. Faràs el pa cada nit amb els companys i ensenyaràs l’ofici a una aprenenta. T’oferim un contracte fix i les nits de dissabte lliures.',
  ],
  [
    'cs',
    'Hledáme pekaře do naší pekárny v Brně. Každou noc upečeš chléb pro celé město a budeš učit jednoho učně. Nabízíme ti smlouvu na dobu neurčitou a volné soboty, které si můžeš vybrat.',
  ],
  [
    'da',
    'Vi søger en bager til vores bageri i Odense. Du skal bage brød hver nat og lære en elev op. Vi tilbyder en fast stilling, og du har fri om lørdagen.',
  ],
  [
    'de',
    'Wir suchen eine Bäckerin für unsere Backstube in Ulm. Du backst jede Nacht das Brot für die Stadt und bildest einen Lehrling aus. Wir bieten dir einen festen Vertrag und freie Samstage.',
  ],
  [
    'es',
    'Buscamos un panadero para nuestro obrador de Burgos. Harás el pan cada noche con tus compañeros y enseñarás el oficio a una aprendiz. Ofrecemos un contrato fijo y los sábados libres.',
  ],
  [
    'et',
    'Otsime pagarit oma pagaritöökotta Tartus. Sa küpsetad igal ööl leiba ja õpetad ühte õpipoissi. Meie pakume tähtajatut lepingut ning vabu laupäevi, mis on sinu oma.',
  ],
  [
    'fi',
    'Etsimme leipuria leipomoomme Tampereelle. Sinä leivot leipää joka yö ja opetat yhtä oppilasta. Tarjoamme vakituisen työn sekä vapaat lauantait, ja meillä on hyvä ryhmä.',
  ],
  [
    'fr',
    'Nous cherchons une boulangère pour notre fournil de Dijon. Vous ferez le pain chaque nuit avec les collègues et vous formerez un apprenti. Nous offrons un contrat durable et les samedis libres.',
  ],
  [
    'hr',
    'Tražimo pekara za našu pekaru u Zadru. Svaku noć ćeš peći kruh za cijeli grad i učiti jednog naučnika. Nudimo ti ugovor na neodređeno i slobodne subote, koje možeš birati.',
  ],
  [
    'hu',
    'Péket keresünk a pécsi pékségünkbe. Minden éjjel kenyeret sütsz és egy tanulót is tanítasz. Határozatlan idejű szerződést kínálunk, és a szombat szabad, hogy pihenni tudj.',
  ],
  [
    'id',
    'Kami mencari tukang roti untuk toko kami di Bandung. Anda akan membuat roti setiap malam dan mengajar seorang murid dengan sabar. Kami memberi kontrak tetap dan hari Sabtu yang bebas.',
  ],
  [
    'it',
    'Cerchiamo un panettiere per il nostro forno di Parma. Farai il pane ogni notte con i colleghi e insegnerai il mestiere a una apprendista. Offriamo un contratto fisso e i sabati liberi.',
  ],
  [
    'lt',
    'Ieškome kepėjo į mūsų kepyklą Kaune. Tu kepsi duoną kiekvieną naktį ir mokysi vieną mokinį. Mes siūlome nuolatinę sutartį bei laisvus šeštadienius, kad galėtum pailsėti.',
  ],
  [
    'lv',
    'Mēs meklējam maiznieku mūsu ceptuvei Cēsīs. Tu katru nakti cepsi maizi un mācīsi vienu mācekli. Piedāvājam pastāvīgu līgumu un brīvas sestdienas, kas ir tikai tavas.',
  ],
  [
    'nb',
    'Vi søker en baker til bakeriet vårt i Bergen. Du skal bake brød hver natt og lære opp en lærling. Vi tilbyr deg fast jobb, og du får fri etter midnatt på lørdager.',
  ],
  [
    'nl',
    'Wij zoeken een bakker voor onze bakkerij in Zwolle. Je bakt elke nacht het brood voor de stad en leert een leerling het vak. We bieden jou een vast contract aan en vrije zaterdagen.',
  ],
  [
    'pl',
    'Szukamy piekarza do naszej piekarni w Gdyni. Każdej nocy będziesz piec chleb dla całego miasta oraz uczyć jednego ucznia. Oferujemy umowę na stałe i wolne soboty, które są tylko dla ciebie.',
  ],
  [
    'pt',
    'Procuramos uma padeira para o nosso forno em Braga. Você fará o pão todas as noites com os colegas e vai ensinar uma aprendiz. Oferecemos um contrato sem prazo e os sábados livres.',
  ],
  [
    'ro',
    'Căutăm un brutar pentru brutăria noastră din Sibiu. Vei face pâine în fiecare noapte și vei învăța un ucenic. Îți oferim un contract pe termen lung și sâmbetele libere, care sunt ale tale.',
  ],
  [
    'sk',
    'Hľadáme pekára do našej pekárne v Nitre. Každú noc upečieš chlieb pre celé mesto a budeš učiť jedného učňa. Ponúkame ti zmluvu na neurčitý čas a voľné soboty, ktoré si môžeš vybrať.',
  ],
  [
    'sl',
    'Iščemo peka za našo pekarno v Kopru. Vsako noč boš pekel kruh in učil enega vajenca. Ponujamo ti pogodbo za nedoločen čas ter proste sobote, ki jih lahko izbereš.',
  ],
  [
    'sv',
    'Vi söker en bagare till vårt bageri i Lund. Du kommer att baka bröd varje natt och lära upp en lärling. Vi erbjuder dig ett fast arbete och lediga lördagar, som är dina.',
  ],
  [
    'tr',
    'Bursa’daki fırınımız için bir ekmek ustası arıyoruz. Her gece ekmek pişirecek ve bir çırağa ders vereceksiniz. Size kalıcı bir sözleşme ile boş cumartesi günleri sunuyoruz.',
  ],
  [
    'vi',
    'Chúng tôi đang tìm một thợ làm bánh cho cửa hàng ở Huế. Bạn sẽ làm bánh mỗi đêm và dạy nghề cho một người học việc. Chúng tôi có hợp đồng lâu dài và ngày thứ bảy của bạn được nghỉ.',
  ],
  [
    'bg',
    'Търсим пекар за нашата пекарна във Варна. Всяка нощ ще месите хляб и ще учите един чирак. Предлагаме безсрочен договор и свободни съботи.',
  ],
  [
    'ru',
    'Мы ищем пекаря в нашу пекарню в Твери. Каждую ночь вы будете печь хлеб и учить одного ученика. Мы предлагаем постоянный договор и свободные субботы.',
  ],
  [
    'uk',
    'Шукаємо пекаря до нашої пекарні у Львові. Щоночі ви пектимете хліб і навчатимете одного учня. Пропонуємо постійний договір і вільні суботи.',
  ],
  [
    'sr',
    'Тражимо пекара за нашу пекару у Нишу. Сваке ноћи ћеш месити хлеб и учити једног шегрта. Нудимо стални уговор и слободне суботе.',
  ],
  [
    'el',
    'Ζητούμε φούρναρη για τον φούρνο μας στον Βόλο. Κάθε νύχτα θα ψήνεις ψωμί και θα μαθαίνεις την τέχνη σε έναν μαθητευόμενο.',
  ],
  [
    'ar',
    'نبحث عن خباز لمخبزنا في عمان. تخبز الخبز كل ليلة وتعلم متدربا واحدا. نقدم عقدا دائما وأيام سبت حرة.',
  ],
  [
    'fa',
    'ما به دنبال یک نانوا برای نانوایی خود در شیراز هستیم. هر شب نان می‌پزید و به یک شاگرد آموزش می‌دهید.',
  ],
  ['he', 'אנחנו מחפשים אופה למאפייה שלנו בחיפה. בכל לילה תאפו לחם ותלמדו שוליה אחד.'],
  ['hi', 'हमें अपनी बेकरी के लिए एक बेकर चाहिए। आप हर रात रोटी बनाएँगे और एक शिष्य को सिखाएँगे।'],
  ['th', 'เรากำลังหาคนทำขนมปังสำหรับร้านของเราในเชียงใหม่ คุณจะอบขนมปังทุกคืนและสอนลูกมือหนึ่งคน'],
  ['ja', '当社のパン工房で働くパン職人を募集しています。毎晩パンを焼き、見習いを一人指導します。'],
  ['ko', '전주에 있는 빵집에서 일할 제빵사를 찾습니다. 매일 밤 빵을 굽고 견습생 한 명을 가르칩니다.'],
  ['zh', '我们的面包房招聘面包师。您每晚烤面包，并带一名学徒。我们提供长期合同和休息的周六。'],
];

describe('the language of a text that is not English', () => {
  it.each(postings)('%s', (language, text) => {
    expect(otherLanguage(text)).toBe(language);
    expect(otherLanguage(text.toUpperCase())).toBe(language);
  });

  it.each(postings)('%s beside names in Latin letters', (language, text) => {
    expect(otherLanguage(`${text} PostgreSQL Kubernetes Terraform GitHub`)).toBe(language);
  });

  it('is not told of names and keywords, figures or nothing', () => {
    expect(otherLanguage('Python TypeScript PostgreSQL Kubernetes Terraform GitHub React Linux')).toBe('und');
    expect(otherLanguage('0123 456 / 78')).toBe('und');
    expect(otherLanguage('')).toBe('und');
  });

  it('is not changed by a name with letters of another alphabet', () => {
    const german = postings.find(([language]) => language === 'de')?.[1];
    expect(otherLanguage(`${german} Zoë Čapek, Łukasz Ångström und Ñandú.`)).toBe('de');
  });
});
