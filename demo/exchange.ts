// Earlier feedback of the invented county, brought in from the system that it had before; and an export of everything that its administrator asked
// for, on which nobody has decided yet.
import type { Tx } from '../src/db/db.ts'
import { askForData } from '../src/exchange/export/ask.ts'
import { bring, chooseColumns, sendFile } from '../src/exchange/import/act.ts'
import { guessColumns, knowFile } from '../src/exchange/import/sent-file.ts'
import { stepImports } from '../src/exchange/import/step.ts'
import type { Keys } from '../src/privacy/keys.ts'
import type { Actor, Role } from '../src/staff/actor.ts'
import type { Ids } from './load-directory.ts'

const earlier = `Palaute;Pvm;Laji;Palvelu;Kieli;Kanava;Vastaus;Vastauspvm
Ajanvaraukseen ei pääse läpi aamulla. Soitin neljä kertaa.;14.1.2021;Moite;;suomi;puhelin;Pahoittelemme. Puheluihin vastataan nyt myös iltapäivällä.;18.1.2021
Kotihoidon hoitaja ehti istua hetken. Se oli äidille päivän paras asia.;2.3.2021;Kiitos;;suomi;verkko;;
Blanketten på er webbplats går inte att fylla i med telefonen.;19.5.2021;Moite;;svenska;e-post;Tack. Blanketten är nu omgjord.;1.6.2021
Voisiko päätöksen saada myös selkokielellä?;7.9.2021;Ehdotus;;suomi;verkko;Selkokielinen liite on nyt kokeilussa.;20.9.2021
Kuka päättää kuljetuksista, kun asuu kahden kunnan rajalla?;11.11.2021;Kysymys;;suomi;puhelin;Kuljetuksista päättää hyvinvointialue. Kunnan raja ei vaikuta.;12.11.2021
Odotustilassa ei ollut paikkaa pyörätuolille.;3.2.2022;Moite;;suomi;paperi;Kalusteet siirrettiin, ja paikka on merkitty.;10.2.2022
Tack för att ni ringde tillbaka samma dag.;25.4.2022;Kiitos;;svenska;puhelin;;
`

const by = (ids: Ids, key: string, name: string, role: Role): Actor => ({ personId: ids.person.get(key)!, name, language: 'fi', roles: [{ role, unitId: null, serviceLineId: null }] })

export async function loadExchange(tx: Tx, ids: Ids, { keys, now }: { keys: Keys; now: Date }): Promise<void> {
  const hoursAgo = (hours: number) => new Date(now.getTime() - hours * 3_600_000)
  await loadEarlier(tx, { actor: by(ids, 'tarja-kuusivaara', 'Tarja Kuusivaara', 'coordinator'), keys, now: hoursAgo(24 * 60) })
  await askForData(tx, { because: 'Vuosittainen kokeilu: saammeko omat tietomme ulos, jos järjestelmä vaihtuu?', withContacts: false }, { actor: by(ids, 'iiro-kaislavirta', 'Iiro Kaislavirta', 'administrator'), keys, now: hoursAgo(3) })
}

async function loadEarlier(tx: Tx, around: { actor: Actor; keys: Keys; now: Date }): Promise<void> {
  const bytes = Buffer.from(earlier)
  const known = knowFile(bytes)
  if (!known.ok) throw new Error(known.why)
  const sent = await sendFile(tx, { name: 'Vanha palautejärjestelmä 2021–2022', channel: 'web', kind: null, language: 'fi', withoutPlace: true }, { bytes, known }, around)
  if (!('id' in sent)) throw new Error('the file has come in before')
  const all = async () => { while (await stepImports(tx, { ...around, log: (line) => { throw new Error(line) } })); }
  await chooseColumns(tx, sent.id, guessColumns(known.heads), around)
  await all()
  await bring(tx, sent.id, around)
  await all()
}
