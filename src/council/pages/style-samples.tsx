// The part of the style page about a council's memo while it is written: what says that it was saved, and two who wrote the same point.
import { TextArea } from '../../web/fields.tsx'
import type { Samples } from '../../web/pages/samples.ts'

export const councilSamples: Samples[] = [
  {
    id: 'memo', title: 'A memo that is being written',
    about: 'The bar stays in sight. A point that two have changed shows both.',
    children: (
      <div class="sample desk stack memo">
        <div class="memo-bar"><p>Everything is saved.</p></div>
        <div class="memo-bar unsaved"><p>Two points wait for a network. They are kept on this device.</p><button type="button" class="button quiet">Throw away what is kept here</button></div>
        <div class="memo-group">
          <ul><li>It takes courage to give feedback. <a href="#memo">Change</a></li><li>Nobody answers the telephone on Fridays. <a href="#memo">Change</a></li></ul>
        </div>
        <div data-clash><p><strong>Somebody else has changed this point meanwhile.</strong></p><TextArea name="sample-clash" label="Your words" value="Nobody answers in the afternoon." rows={2} /></div>
      </div>
    ),
  },
]
