// The texts of ../en/open311.ts in Finnish.
import type { open311 as Source } from '../en/open311.ts'

export const open311: typeof Source = {
  general: 'Sosiaalipalvelut yleisesti',
  service: 'Mitä palvelua tämä koskee?',
  readerHandler: 'Henkilö, joka käsittelee siellä palautteet',
  publishNo: 'Ei. Sen lukevat vain ne, jotka käsittelevät sen.',
  yes: 'Kyllä',
  no: 'Ei',
  contact: 'Saammeko käyttää sähköpostiosoitetta tai puhelinnumeroa, jonka annoit?',
  contactHint: 'Jos et valitse mitään, kumpaakaan ei säilytetä.',
  contactNone: 'Ei. Kumpaakaan ei säilytetä.',
  contactNotice: 'Vain ilmoitukseen siitä, että vastaus on tullut. Palautteen käsittelijät eivät näe osoitetta.',
  contactShared: 'Kyllä. Ne, jotka saavat lukea palautteeni, saavat nähdä sen ja ottaa minuun yhteyttä.',

  notice: 'Kiitos. Vastaamme viimeistään {date}. Kuittitunnuksesi: {words}. Kirjoita se muistiin: se on ainoa tie vastaukseen, emmekä löydä sitä sinulle myöhemmin.',
  where: 'Avaa keskustelusi sillä osoitteessa {address}',
  notKept: 'Kuvia ja sijaintiasi ei säilytetty.',
  meant: 'Jos se oli tarkoitettu, antaja kertoo sen kuittitunnuksellaan, ja siihen vastataan.',

  section: {
    title: 'Tuli toisesta ohjelmasta',
    came: 'Palaute tuli järjestelmästä ”{system}”.',
    unknown: 'Palaute tuli toisesta ohjelmasta ilman avainta. Emme säilytä tietoa siitä, mikä ohjelma se oli.',
    answer: 'Palautteen antaja sai siellä kuusi sanaa. Niillä hän lukee vastauksesi täällä.',
  },
}
