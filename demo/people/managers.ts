// The director, and the managers of the service lines.
import type { PersonContent } from './person.ts'

export const managers = {
  'ulla-harjunsalo': {
    name: 'Ulla Harjunsalo',
    title: { fi: 'sosiaalipalvelujohtaja', sv: 'direktör för socialservicen', en: 'director of social services' },
    email: 'ulla.harjunsalo@koivuranta.example',
    phone: '010 000 0120',
    language: 'fi',
    listed: true,
    deputy: 'petri-lahdenmaki',
    roles: [{ role: 'supervisor', everywhere: true }, { role: 'management', everywhere: true }],
  },
  'petri-lahdenmaki': {
    name: 'Petri Lahdenmäki',
    title: {
      fi: 'palvelupäällikkö, työikäisten palvelut',
      sv: 'servicechef, personer i arbetsför ålder',
      en: 'service manager, people of working age',
    },
    email: 'petri.lahdenmaki@koivuranta.example',
    phone: '010 000 0121',
    language: 'fi',
    listed: true,
    superior: 'ulla-harjunsalo',
    deputy: 'hannele-kotisuvanto',
    roles: [{ role: 'supervisor', line: 'working-age' }, { role: 'supervisor', line: 'substance' }],
  },
  'leena-salmensivu': {
    name: 'Leena Salmensivu',
    title: {
      fi: 'palvelupäällikkö, lapset ja perheet',
      sv: 'servicechef, barn och familjer',
      en: 'service manager, children and families',
    },
    email: 'leena.salmensivu@koivuranta.example',
    phone: '010 000 0122',
    language: 'fi',
    listed: true,
    superior: 'ulla-harjunsalo',
    deputy: 'petri-lahdenmaki',
    roles: [
      { role: 'supervisor', line: 'families' },
      { role: 'supervisor', line: 'child-welfare' },
      { role: 'supervisor', line: 'family-law' },
    ],
  },
  'hannele-kotisuvanto': {
    name: 'Hannele Kotisuvanto',
    title: {
      fi: 'palvelupäällikkö, vammaispalvelut',
      sv: 'servicechef, funktionshinderservice',
      en: 'service manager, disability services',
    },
    email: 'hannele.kotisuvanto@koivuranta.example',
    phone: '010 000 0123',
    language: 'fi',
    listed: true,
    superior: 'ulla-harjunsalo',
    deputy: 'katariina-nybonde',
    roles: [{ role: 'supervisor', line: 'disability' }],
  },
  'katariina-nybonde': {
    name: 'Katariina Nybonde',
    title: {
      fi: 'palvelupäällikkö, iäkkäiden palvelut',
      sv: 'servicechef, service för äldre',
      en: 'service manager, older people',
    },
    email: 'katariina.nybonde@koivuranta.example',
    phone: '010 000 0124',
    language: 'sv',
    listed: true,
    superior: 'ulla-harjunsalo',
    deputy: 'hannele-kotisuvanto',
    roles: [{ role: 'supervisor', line: 'older' }],
  },
} satisfies Record<string, PersonContent>
