// Typed values carried through a page that is not the form, so that nothing is lost on the way.
import { answerField, type FormValues } from '../form-values.ts'
import { Hidden } from '../../web/fields.tsx'

export function Carried({ values, token }: { values: FormValues; token: string }) {
  const { answers, contactShared, timingAllowed, aboutWorker, ...plain } = values
  return (
    <>
      <Hidden name="token" value={token} />
      {Object.entries(plain).filter(([, value]) => value !== '').map(([name, value]) => <Hidden name={name} value={value} />)}
      {answers.filter(([, answer]) => answer !== '').map(([id, answer]) => <Hidden name={answerField(id)} value={answer} />)}
      {timingAllowed && <Hidden name="timingAllowed" value="yes" />}
      {contactShared && <Hidden name="contactShared" value="yes" />}
      {aboutWorker && <Hidden name="aboutWorker" value="yes" />}
    </>
  )
}
