// The texts of ../en/threats.ts in Swedish.
import type { threats as Source } from '../en/threats.ts'

export const threats: typeof Source = {
  desk: {
    title: 'Detta hotar mig eller någon annan',
    text: 'Du behöver inte läsa detta igen och inte svara på det. När du trycker går det till din chef eller någon ovanför. Dagen som utlovades gäller fortfarande.',
    notAnger: 'Ilska, grova ord och skarp kritik är inga hot. Den som får det härnäst kan ta bort märkningen.',
    press: 'Märk som hot och ge bort det',
    who: 'Ingen får genom detta program veta vem som skrev detta. Programmet känner till en kontaktuppgift bara om den som gav responsen lämnade en, och visar den bara om den har delats. Vad polisen enligt lag får begära avgör organisationen och inte du.',
    marked: 'Detta är märkt som ett hot',
    markedText: '{name} märkte det den {date}. Det som responsgivaren skrev är dolt. Öppna det bara om du måste. Responsgivaren får svar som utlovat och läser i sitt samtal att det uppfattades som ett hot.',
    lift: 'Det är inget hot: ta bort märkningen',
    liftHint: 'Den som gjorde märkningen får inte tillbaka ärendet på grund av detta.',
    folded: 'Märkt som hot: öppna det som responsgivaren skrev',
    own: 'Du gjorde märkningen själv. Någon annan tar bort den.',
    says: {
      marked: 'Responsen är märkt som ett hot, och du behöver inte längre läsa eller besvara den.',
      noted: 'Responsen är märkt som hot. Den som har den kan ge den ifrån sig med samma knapp.',
      stays: 'Responsen är märkt som ett hot. Det finns ingen annan som kan ta den: be någon vara med dig och berätta för en administratör.',
      lifted: 'Märkningen är borttagen.',
    },
    done: 'Du har inte längre responsen: någon annan svarar.',
  },
  giver: {
    title: 'Det du skrev uppfattades som ett hot',
    text: 'Ingen behöver tåla hot i sitt arbete, så en annan person har ditt ärende nu. Det handläggs fortfarande, och dagen som utlovades gäller.',
    stays: 'Ingen behöver tåla hot i sitt arbete. Ditt ärende handläggs ändå, och dagen som utlovades gäller.',
    over: 'Ingen behöver tåla hot i sitt arbete. Svaret som du fick är ändå ditt, och du kan skriva igen.',
    otherwise: 'Kanske menade du något annat. Du får vara så arg och kritisk som du är. Nedan kan du säga det igen på ett annat sätt.',
    toThem: 'Det går till den personen.',
    known: 'Vi försöker inte ta reda på vem du är här. Vi vet om dig bara det som du själv har berättat. Om någon är i fara kan personalen vända sig till polisen.',
  },
  counts: {
    title: 'Hot mot personalen',
    text: 'Ungefär hur ofta en text har märkts som hot, under halvår som är slut, enligt den servicelinje som den först kom till. Se till att ingen blir ensam med det, och ta upp saken med arbetarskyddet.',
    hint: 'I steg om {fewest}; om färre än {fewest} berättas ingenting. Märkningar som någon annan hade tagit bort före halvårets slut är inte med. Ingens namn finns här, och härifrån leder inget till någon respons.',
    nothing: 'Under inget halvår var de så många att det berättas. Färre kan också vara för många: fråga enheterna.',
    line: 'Servicelinje', about: 'Ungefär', whole: 'Sammanlagt', none: 'Ingen linje',
  },
  events: { 'threat-marked': 'Märktes som hot', 'threat-lifted': 'Inget hot: märkningen togs bort' },
}
