// Family law services.
import type { ServiceContent } from '../services.ts'

export const familyLaw = {
  custody: {
    name: {
      fi: 'Lapsen huolto, asuminen ja tapaaminen',
      sv: 'Vårdnad, boende och umgänge',
      en: 'Custody, residence and contact',
    },
    description: {
      fi: 'Lastenvalvojan luona vanhemmat sopivat, missä lapsi asuu ja miten hän tapaa kumpaakin.',
      sv: 'Hos barnatillsyningsmannen kommer föräldrarna överens om var barnet bor och hur det träffar båda.',
      en: 'With a child welfare officer, parents agree where a child lives and how they meet each parent.',
    },
    everydayWords: {
      fi: 'lastenvalvoja, huoltajuus, tapaamissopimus, elatusapu, elarit, vuoroviikot, yksinhuolto, elatusmaksu, ' +
        'elatussopimus, tapaamisoikeus, etävanhempi, lähivanhempi, yhteishuolto',
      sv: 'barnatillsyningsman, vårdnad, umgängesavtal, underhållsbidrag, varannan vecka, ensam vårdnad, underhåll, ' +
        'underhållsavtal, umgängesrätt, gemensam vårdnad, vårdnadstvist',
      en: 'custody, visiting agreement, child maintenance, alternate weeks, sole custody, alimony, child support, ' +
        'visitation, visiting rights, joint custody, custody dispute',
    },
  },
  parenthood: {
    name: {
      fi: 'Isyyden ja vanhemmuuden selvittäminen',
      sv: 'Fastställande av föräldraskap',
      en: 'Establishing parenthood',
    },
    description: {
      fi: 'Selvitetään ja vahvistetaan, kuka on lapsen vanhempi.',
      sv: 'Man utreder och fastställer vem som är barnets förälder.',
      en: 'Finding out and confirming who is a child’s parent.',
    },
    everydayWords: {
      fi: 'isyys, isyyden tunnustaminen, dna-testi, äitiyden tunnustaminen, avoliitto ja vauva, kuka on isä',
      sv: 'faderskap, bekräfta faderskap, dna-test, moderskap, sambo och baby, vem är pappa',
      en: 'paternity, recognising a father, dna test, maternity, unmarried and baby, who is the father',
    },
  },
  'supervised-contact': {
    name: { fi: 'Valvotut tapaamiset', sv: 'Övervakade umgängen', en: 'Supervised contact' },
    description: {
      fi: 'Lapsi tapaa vanhempaansa turvallisesti niin, että työntekijä on paikalla.',
      sv: 'Barnet träffar sin förälder tryggt med en medarbetare på plats.',
      en: 'A child meets a parent safely, with a worker present.',
    },
    everydayWords: {
      fi: 'tapaamispaikka, valvottu tapaaminen, lapsen tapaaminen, vaihto, turvallisesti, tapaamiset, ' +
        'ei saa tavata lasta',
      sv: 'mötesplats, övervakat umgänge, träffa sitt barn, överlämning, tryggt, umgänge, får inte träffa barnet',
      en: 'contact centre, seeing my child, handover, safe visit, visits, not allowed to see my child',
    },
  },
  'family-mediation': {
    name: { fi: 'Perheasioiden sovittelu', sv: 'Medling i familjefrågor', en: 'Family mediation' },
    description: {
      fi: 'Puolueeton sovittelija auttaa perhettä löytämään sovun erotilanteessa.',
      sv: 'En opartisk medlare hjälper familjen att komma överens vid en skilsmässa.',
      en: 'An impartial mediator helps a family to agree when parents part.',
    },
    everydayWords: {
      fi: 'sovittelu, riita lapsista, eroriita, emme pääse sopuun, sovittelija, sopiminen, riitely',
      sv: 'medling, tvist om barnen, gräl vid skilsmässa, kommer inte överens, medlare, förlikning, tvist',
      en: 'mediation, dispute over children, cannot agree, mediator, agreement, conflict',
    },
  },
  adoption: {
    name: { fi: 'Adoptioneuvonta', sv: 'Adoptionsrådgivning', en: 'Adoption counselling' },
    description: {
      fi: 'Neuvontaa ja tukea, kun harkitset adoptiota tai adoptio koskee sinua.',
      sv: 'Råd och stöd när du överväger adoption eller när en adoption berör dig.',
      en: 'Advice and support when you consider adoption or an adoption concerns you.',
    },
    everydayWords: {
      fi: 'adoptio, adoptiolapsi, perheen sisäinen adoptio, biologiset vanhemmat, juuret, adoptoitu, ottolapsi',
      sv: 'adoption, adoptivbarn, adoption inom familjen, biologiska föräldrar, rötter, adopterad',
      en: 'adopting, adopted child, stepchild adoption, birth parents, roots, adopted, adoptee',
    },
  },
} satisfies Record<string, ServiceContent>
