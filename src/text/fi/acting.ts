// The texts of ../en/acting.ts in Finnish.
import type { acting as Source } from '../en/acting.ts'

export const acting: typeof Source = {
  title: 'Sijaisena toimiminen',
  lede: 'Kun henkilö, jonka sijainen olet, on poissa, voit hoitaa hänen työtään hänen puolestaan.',
  nobody: 'Kukaan, jonka sijainen olet, ei ole tänään poissa.',
  awayUntil: 'Poissa {day} asti. Roolit:',
  begin: 'Toimi sijaisena: {name}',
  now: 'Toimit nyt hänen puolestaan.',
  lateTitle: 'Et ole nyt tämän henkilön sijainen',
  late: 'Hän on palannut töihin, tai hänen sijaisensa on nyt joku muu. Mitään ei muutettu.',
  meansTitle: 'Mitä se tarkoittaa',
  means: [
    'Näet ja teet sen, mitä toinen saa nähdä ja tehdä, niin kauan kuin hän on poissa. Et muuta.',
    'Se, mikä koskee sinua itseäsi, pysyy sinulta suljettuna. Samoin se, minkä antaja on kirjoittanut työntekijöiden ohi, jos olet siellä työntekijä.',
    'Vain hänelle itselleen tarkoitettua, kuten kiitoksia ja omia muistiinpanoja, sinulle ei näytetä.',
    'Palautteen antaja näkee sinun nimesi ja sen, kenen sijainen olet. Niin näkevät työtoveritkin.',
    'Henkilö, jonka sijainen olet, saa siitä sähköpostin. Loki kertoo, mitä teit hänen puolestaan.',
  ],
  banner: 'Toimit sijaisena: {name}',
  end: 'Lopeta',
  isAway: '{name} on poissa {day} asti, ja sinä olet hänen sijaisensa.',
  toStandIn: 'Toimi hänen sijaisenaan',
  byDeputy: '{deputy}, henkilön {name} sijainen',
  ownDeputy: 'Et voi tehdä itsestäsi jonkun sijaista. Pyydä toista pääkäyttäjää tekemään se.',
  ownAbsence: 'Olet tämän henkilön sijainen. Toisen pääkäyttäjän pitää merkitä hänen poissaolonsa, koska sen aikana voit toimia hänen puolestaan.',
  ownSuperior: 'Et voi tehdä itsestäsi jonkun esihenkilöä. Pyydä toista pääkäyttäjää tekemään se.',
  ownAffair: 'Tätä ei voi tehdä itselleen eikä toisen puolesta. Toisen pääkäyttäjän pitää tehdä se.',
  ownName: 'Et voi valita tähän itseäsi, koska silloin sinulle avautuisi se, mitä tänne tulee. Pyydä toista pääkäyttäjää tekemään se.',
  endFor: 'Lopeta sijaistaminen: {name}',
}
