// Services for families with children.
import type { ServiceContent } from '../services.ts'

export const families = {
  'family-home-service': {
    name: {
      fi: 'Lapsiperheiden kotipalvelu',
      sv: 'Hemservice för barnfamiljer',
      en: 'Home service for families',
    },
    description: {
      fi: 'Työntekijä tulee kotiin auttamaan, kun vanhemman voimat eivät riitä.',
      sv: 'En medarbetare kommer hem och hjälper när förälderns krafter inte räcker.',
      en: 'A worker comes home to help when a parent’s strength is not enough.',
    },
    everydayWords: {
      fi: 'kotiapu, lastenhoitoapu, väsynyt vanhempi, vauva valvottaa, kaksoset, univelka, uupunut äiti, väsynyt, ' +
        'en jaksa, lastenhoito, kotipalvelu, synnytyksen jälkeen',
      sv: 'hemhjälp, barnpassning, trött förälder, vaken med baby, tvillingar, sömnbrist, utmattad mamma, ' +
        'orkar inte, barnvakt, barnskötsel, hemservice, efter förlossningen',
      en: 'help at home, childcare, tired parent, baby does not sleep, twins, exhausted mother, tired, babysitting, ' +
        'newborn, postnatal',
    },
  },
  'family-work': {
    name: { fi: 'Perhetyö', sv: 'Familjearbete', en: 'Family work' },
    description: {
      fi: 'Perhetyöntekijä miettii kanssanne arjen pulmia ja auttaa ratkaisemaan niitä.',
      sv: 'En familjearbetare funderar med er på vardagens problem och hjälper er att lösa dem.',
      en: 'A family worker thinks through everyday problems with you and helps to solve them.',
    },
    everydayWords: {
      fi: 'perhetyöntekijä, arki sekaisin, rajat, riidat kotona, uhma, murrosikä, nukkuminen, vanhemmuus, teini, ' +
        'raivokohtaukset, ei tottele',
      sv: 'familjearbetare, kaos i vardagen, gränser, gräl hemma, trots, pubertet, sömn, föräldraskap, tonåring, ' +
        'raseriutbrott, lyder inte',
      en: 'family worker, chaos at home, setting limits, quarrels, tantrums, teenagers, sleep, parenting, teenager, ' +
        'outbursts, does not obey',
    },
  },
  'family-social-work': {
    name: { fi: 'Lapsiperheiden sosiaalityö', sv: 'Socialarbete för barnfamiljer', en: 'Family social work' },
    description: {
      fi: 'Sosiaalityöntekijä auttaa perhettä, jonka tilanteessa on monta huolta yhtä aikaa.',
      sv: 'En socialarbetare hjälper familjen när det är många bekymmer på en gång.',
      en: 'A social worker helps a family that has many worries at once.',
    },
    everydayWords: {
      fi: 'sossu, perheen sosiaalityöntekijä, huoli lapsesta, monta ongelmaa, yksinhuoltaja, kriisi, ' +
        'perheväkivalta, väkivalta, lapsiperhe, yksin lasten kanssa',
      sv: 'socialen, familjens socialarbetare, oro för barn, många problem, ensamförsörjare, kris, våld i familjen, ' +
        'familjevåld, våld, barnfamilj, ensam med barnen',
      en: 'social worker for family, worried about a child, many problems, single parent, crisis, ' +
        'domestic violence, family violence, violence, alone with children',
    },
  },
  'family-counselling': {
    name: {
      fi: 'Kasvatus- ja perheneuvonta',
      sv: 'Uppfostrings- och familjerådgivning',
      en: 'Child guidance and family counselling',
    },
    description: {
      fi: 'Psykologi ja perheneuvoja auttavat lapsen tunteissa, kasvatuksessa ja perheen suhteissa.',
      sv: 'En psykolog och en familjerådgivare hjälper med barnets känslor, uppfostran och familjens relationer.',
      en: 'A psychologist and a counsellor help with a child’s feelings, with upbringing and with relations in ' +
        'the family.',
    },
    everydayWords: {
      fi: 'perheneuvola, psykologi, lapsen pelot, lapsi ahdistunut, kasvatus, parisuhde, sisarukset, adhd, autismi, ' +
        'nepsy, kiusaaminen, koulukiusaaminen, lapsen masennus, itkuinen',
      sv: 'familjerådgivning, psykolog, barnets rädslor, ångest, uppfostran, parrelation, syskon, adhd, autism, ' +
        'mobbning, barnet är nedstämt, beteende',
      en: 'child psychologist, fears, anxious child, upbringing, couple, siblings, adhd, autism, bullying, ' +
        'depressed child, behaviour',
    },
  },
  'support-persons': {
    name: {
      fi: 'Tukihenkilö- ja tukiperhetoiminta',
      sv: 'Stödpersoner och stödfamiljer',
      en: 'Support persons and families',
    },
    description: {
      fi: 'Lapsi saa oman aikuisen tai toisen perheen, jonka luona olla välillä.',
      sv: 'Barnet får en egen vuxen eller en annan familj att vara hos ibland.',
      en: 'A child gets an adult of their own, or another family to stay with now and then.',
    },
    everydayWords: {
      fi: 'tukihenkilö, tukiperhe, viikonloppuperhe, kaveri lapselle, hengähdystauko, tukihenkilöä odotetaan, ' +
        'lapselle tuki',
      sv: 'stödperson, stödfamilj, veckoslutsfamilj, vän för barnet, andrum, väntar på stödperson, kontaktperson',
      en: 'support person, weekend family, friend for a child, time to breathe, support family, mentor',
    },
  },
  'peer-groups': {
    name: { fi: 'Vertaisryhmät', sv: 'Kamratgrupper', en: 'Peer groups' },
    description: {
      fi: 'Ryhmiä, joissa tapaat muita samassa tilanteessa olevia vanhempia tai lapsia.',
      sv: 'Grupper där du träffar andra föräldrar eller barn i samma situation.',
      en: 'Groups where you meet other parents or children in the same situation.',
    },
    everydayWords: {
      fi: 'vertaistuki, isäryhmä, äitiryhmä, vauvaryhmä, eroryhmä lapsille, seuraa, ryhmä, ryhmät, vanhempainryhmä',
      sv: 'kamratstöd, pappagrupp, mammagrupp, babygrupp, skilsmässogrupp för barn, sällskap, grupp, föräldragrupp',
      en: 'peer support, fathers’ group, mothers’ group, baby group, children of divorce, company, group, ' +
        'parent group',
    },
  },
  'divorce-support': {
    name: { fi: 'Eropalvelut', sv: 'Skilsmässotjänster', en: 'Divorce support' },
    description: {
      fi: 'Tukea vanhemmille ja lapsille ennen eroa, sen aikana ja sen jälkeen.',
      sv: 'Stöd för föräldrar och barn före, under och efter en skilsmässa.',
      en: 'Support for parents and children before, during and after a divorce.',
    },
    everydayWords: {
      fi: 'ero, avioero, eroneuvonta, miten kertoa lapsille, yhteishuoltajuus, uusperhe, eron jälkeen, eroperhe, ' +
        'puoliso lähti',
      sv: 'skilsmässa, separation, berätta för barnen, gemensam vårdnad, bonusfamilj, skiljas, efter skilsmässan, ' +
        'maken lämnade',
      en: 'divorce, separation, break-up, telling the children, shared parenting, stepfamily, husband left, ' +
        'wife left, split up, after the divorce',
    },
  },
} satisfies Record<string, ServiceContent>
