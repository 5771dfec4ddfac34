// Themes of wishes: all of them in their order, a field for another, and the form of one.
import type { JSX } from 'preact'
import type { FormValues } from '../../../directory/forms/reading.ts'
import { TranslatedFields } from '../../../directory/pages/fields.tsx'
import { dayPath } from '../../../day-paths.ts'
import { inLanguage } from '../../../text/language.ts'
import { Button, Hidden } from '../../../web/fields.tsx'
import type { Theme } from '../../day.ts'
import { PlanForm, PlanPage, type Around } from './shell.tsx'
import { Step } from './stations.tsx'

export function ThemesPage({ themes, values, order, ...around }: Around & { themes: Theme[]; values: FormValues; order: string; fixed: boolean }): JSX.Element {
  const { frame: { t, language }, asked: { day, state }, told } = around
  const { themes: words } = t.dayAsked
  const [fixed, closed] = [around.fixed || state === 'closed', state === 'closed']
  const action = dayPath(day.id, '/themes')
  return (
    <PlanPage {...around} current="stations" title={words.title} lede={words.lede} fixed={fixed}>
      {!themes.length && <p>{words.none}</p>}
      <div class="stack">
        {themes.map((theme, at) => {
          const name = inLanguage(theme.name, language)
          return (
            <section class="card stack tight">
              <h2>{at + 1}. {name}</h2>
              <div class="actions">
                {!closed && <a href={`${action}/${theme.id}`}>{t.dayPlan.plan.change}<span class="visually-hidden"> {name}</span></a>}
                {!fixed && (
                  <form method="post" action={action} class="actions">
                    <Hidden name="order" value={order} /><Hidden name="id" value={theme.id} />
                    {at > 0 && <Step value="up" label={words.up} of={name} />}
                    {at < themes.length - 1 && <Step value="down" label={words.down} of={name} />}
                    <Step value="remove" label={words.remove} of={name} />
                  </form>
                )}
              </div>
            </section>
          )
        })}
      </div>
      <PlanForm {...{ action }} back={action} shut={fixed} typed={told.refused != null && Boolean(values['name-fi'] || values['name-sv'] || values['name-en'])} buttons={<p><Button look="secondary" name="step" value="add">{words.add}</Button></p>}>
        {!fixed && <h2>{words.add}</h2>}
        <TranslatedFields name="name" legend={words.name} values={values} />
      </PlanForm>
    </PlanPage>
  )
}

export function ThemePage({ themeId, values, seen, ...around }: Around & { themeId: string; values: FormValues; seen: string }): JSX.Element {
  const { frame: { t }, asked: { day } } = around
  const { themes: words } = t.dayAsked
  return (
    <PlanPage {...around} current="stations" title={words.renameTitle}>
      <PlanForm action={dayPath(day.id, `/themes/${themeId}`)} back={dayPath(day.id, '/themes')} shut={around.asked.state === 'closed'} typed={around.told.refused != null}>
        <Hidden name="seen" value={seen} />
        <TranslatedFields name="name" legend={words.name} values={values} />
      </PlanForm>
    </PlanPage>
  )
}
