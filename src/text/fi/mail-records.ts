// The texts of ../en/mail-records.ts in Finnish.
import type { recordMessages as Source } from '../en/mail-records.ts'

export const recordMessages: typeof Source = {
  'record-request-arrived': { subject: 'Sinua odottaa pyyntö', text: 'Hei!\n\nJoku on tehnyt omia tietojaan koskevan pyynnön tai kirjoittanut siihen lisää. Pyyntö odottaa sinua:\n\n{link}\n\nTässä viestissä ei ole, kuka pyysi tai mitä. Lue se kirjautumalla sisään.' },
  'record-request-due': { subject: 'Pyynnön määräaika lähestyy', text: 'Hei!\n\nOmia tietoja koskevaan pyyntöön on vastattava lain määräajassa, ja aika alkaa loppua. Katso, mitä vielä puuttuu:\n\n{link}' },
  'record-request-late': { subject: 'Pyynnön määräaika on kulunut', text: 'Hei!\n\nOmia tietoja koskeva pyyntö on päättämättä, vaikka lain määräaika on kulunut. Päätä se heti ja kerro pyytäjälle, mistä viive johtui:\n\n{link}' },
  'erasure-asked': { subject: 'Poistettava kohta odottaa toista ihmistä', text: 'Hei!\n\nJoku on pyytänyt poistamaan itseään koskevan kohdan, mutta sitä ei ole katsonut vielä kukaan muu kuin poistoa ehdottanut. Lue se, ennen kuin se poistuu pysyvästi:\n\n{link}\n\nTässä viestissä ei ole, kenestä on kyse tai mitä kohdassa sanotaan. Lue se kirjautumalla sisään.' },
  'rights-due': { subject: 'Palautteita koskevan pyynnön määräaika lähestyy', text: 'Hei!\n\nJoku on kysynyt, mitä palautteissa sanotaan hänestä. Vastaus on annettava lain määräajassa, joka on kohta täynnä. Katso, mitä on vielä tekemättä:\n\n{link}\n\nTässä viestissä ei ole, kuka pyysi. Näet sen kirjautumalla sisään.' },
  'rights-late': { subject: 'Palautteita koskeva pyyntö on myöhässä', text: 'Hei!\n\nPyyntöä siitä, mitä palautteissa sanotaan jostakusta, ei ole päätetty, vaikka lain määräaika on täynnä. Päätä se heti ja kerro pyytäjälle, miksi siinä kesti:\n\n{link}\n\nTässä viestissä ei ole, kuka pyysi. Näet sen kirjautumalla sisään.' },
  'copy-asked': { subject: 'Jäljennös odottaa toista ihmistä', text: 'Hei!\n\nJäljennös siitä, mitä palautteissa sanotaan jostakusta, on valmis luovutettavaksi, mutta sitä ei ole katsonut vielä kukaan muu kuin sen tekijä. Lue se, ennen kuin se lähtee:\n\n{link}\n\nTässä viestissä ei ole, kenestä on kyse tai mitä jäljennöksessä sanotaan. Lue se kirjautumalla sisään.' },
}
