// The texts of ../en/sms.ts in Finnish.
import type { sms as Source } from '../en/sms.ts'

export const sms: typeof Source = {
  receipt: 'Kiitos! Vastaamme viimeistään {day}. Vastaus on täällä: {address} Säilytä linkin kuusi sanaa, kuittitunnuksesi: kuka tahansa voi lukea vastauksen niillä, eikä muuta tietä ole. Numerosi poistetaan nyt.',
  urgent: 'Hätätilanteessa soita 112.',
  help: 'Kun haluat antaa palautetta, kirjoita {word} ja sitten asiasi.',
  stopped: 'Emme lähetä sinulle enää tekstiviestejä. Jos muutat mielesi, lähetä ALOITA.',
  started: 'Saat taas tekstiviestejämme. Jos et halua niitä, lähetä LOPETA.',
  section: {
    title: 'Tuli tekstiviestillä',
    came: 'Numeroa ei ole täällä. Sanaa, jolla viesti alkoi, ei näytetä.',
    receipt: 'Kuittitunnus lähtee numeroon, jos siihen voi vastata. Ulkomaiset ja lyhyet numerot jäävät yleensä ilman: niistä kirjoittanut ei voi lukea vastausta.',
  },
  length: {
    title: 'Pituus tekstiviestinä',
    parts: { one: 'Yksi tekstiviesti', other: '{count} tekstiviestiä' },
    letters: '{letters} merkkiä',
    changed: 'Näitä merkkejä puhelimissa ei ole, ja niiden tilalle tulee toisia: {letters}',
    hint: 'Muistutus jäsenille, jotka saavat tekstiviestejä. Yhteen mahtuu 160 puhelimien aakkoston (GSM-7) merkkiä ja useasta kuhunkin 153. Å, ä ja ö kuuluvat siihen.',
    see: 'Katso pituus',
  },
  ways: {
    title: 'Tekstiviestit',
    smpp: 'Ne lähtevät ja saapuvat operaattorin viestikeskuksen kautta (SMPP).',
    gateway: 'Ne lähtevät lähetyspalvelun kautta.',
    shown: 'Tämä on esittely: ne näkyvät vain täällä.',
    none: 'Ne eivät lähde: lähetystapaa ei ole määritetty. Palvelimen ylläpitäjä määrittää asetuksen SMPP_URL tai SMS_GATEWAY_URL.',
    hours: 'Se, mitä kukaan ei ole juuri pyytänyt, lähtee vain klo {from}–{until}.',
    comes: 'Tekstiviestistä, jonka alussa on jokin näistä sanoista, tulee palaute: {words}. Lähettäjä saa kuittitunnuksen, ja hänen numeronsa poistetaan.',
    closed: 'Niitä ei saavu: tietä ei ole määritetty.',
  },
}
