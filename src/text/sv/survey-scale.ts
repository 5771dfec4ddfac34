// The texts of ../en/survey-scale.ts in Swedish.
import type { surveyScale as Source } from '../en/survey-scale.ts'

export const surveyScale: typeof Source = {
  agree: { '5': 'Helt av samma åsikt', '4': 'Delvis av samma åsikt', '3': 'Varken av samma eller annan åsikt', '2': 'Delvis av annan åsikt', '1': 'Helt av annan åsikt', 'cannot-say': 'Jag kan inte säga, eller det gäller inte mig' },
  recommend: { least: 'inte alls sannolikt', most: 'mycket sannolikt', 'cannot-say': 'Jag kan inte säga' },
  smileys: { good: 'Bra', middle: 'Sådär', bad: 'Dåligt', 'cannot-say': 'Jag kan inte säga' },
}
