// Recording a voice on the page: begun, stopped, listened to, thrown away or sent. Nothing leaves the page before it is sent.

/** What browsers record in, the smallest first. All of them are taken. */
const types = ['audio/webm;codecs=opus', 'audio/ogg;codecs=opus', 'audio/mp4']

export function begin(part: HTMLElement, send: (recording: Blob) => Promise<void>): void {
  if (typeof MediaRecorder === 'undefined' || !navigator.mediaDevices) return
  const find = <E extends HTMLElement = HTMLButtonElement>(name: string) => part.querySelector<E>(`[data-record-${name}]`)!
  const start = find('start'), stop = find('stop'), time = find<HTMLElement>('time'), status = find<HTMLElement>('status'), made = find<HTMLElement>('made')
  const listen = document.createElement('audio')
  listen.controls = true
  listen.setAttribute('aria-label', find<HTMLElement>('listen').dataset['label']!)
  find<HTMLElement>('listen').append(listen)
  // A little less, so that it is never too long where it arrives.
  const most = Number(part.dataset['most']) - 1
  let recorder: MediaRecorder | null = null
  let recording: Blob | null = null
  part.hidden = false

  const say = (name: string) => { status.textContent = name && part.dataset[name]! }
  const showTime = (seconds: number) => {
    const inWords = (whole: number) => `${Math.floor(whole / 60)}:${String(Math.floor(whole % 60)).padStart(2, '0')}`
    time.textContent = part.dataset['time']!.replace('{time}', inWords(seconds)).replace('{most}', inWords(Number(part.dataset['most'])))
  }

  const isRecording = (now: boolean) => {
    start.hidden = now
    stop.hidden = time.hidden = !now
  }

  const record = async () => {
    let stream: MediaStream
    try {
      stream = await navigator.mediaDevices.getUserMedia({ audio: true })
    } catch {
      return say('refused')
    }
    const pieces: Blob[] = []
    const type = types.find((one) => MediaRecorder.isTypeSupported(one))
    try {
      recorder = new MediaRecorder(stream, Object.assign({ audioBitsPerSecond: 32_000 }, type && { mimeType: type }))
    } catch {
      for (const track of stream.getTracks()) track.stop()
      return say('failed')
    }
    const began = performance.now()
    let reached = false
    const clock = setInterval(() => {
      const seconds = (performance.now() - began) / 1000
      showTime(seconds)
      reached = seconds >= most
      if (reached && recorder && recorder.state === 'recording') recorder.stop()
    }, 250)
    recorder.addEventListener('dataavailable', (event) => void pieces.push(event.data))
    recorder.addEventListener('stop', () => {
      clearInterval(clock)
      // The light of the microphone goes out.
      for (const track of stream.getTracks()) track.stop()
      recording = new Blob(pieces, { type: recorder!.mimeType })
      listen.src = URL.createObjectURL(recording)
      isRecording(false)
      start.hidden = true
      made.hidden = false
      say(reached ? 'reached' : 'stopped')
      find('send').focus()
    })
    recorder.start(1000)
    showTime(0)
    isRecording(true)
    say('recording')
    stop.focus()
  }

  start.addEventListener('click', () => void record())
  stop.addEventListener('click', () => { if (recorder && recorder.state === 'recording') recorder.stop() })
  find('discard').addEventListener('click', () => {
    URL.revokeObjectURL(listen.src)
    listen.removeAttribute('src')
    recording = null
    made.hidden = true
    isRecording(false)
    say('discarded')
    start.focus()
  })
  find('send').addEventListener('click', () => { if (recording) void send(recording) })
}
