import { Alert, Button } from 'antd'
import { useEffect, useRef, useState } from 'react'
import { useWords } from '../../words/words.tsx'
import { codeIn } from './code.ts'

/** Milliseconds between two looks at what the camera sees. */
const often = 250

const faults = {
  DENIED: '没有允许使用摄像头。请在浏览器地址栏里允许摄像头后再试，或者把二维码的图片拖到上面。',
  NONE: '没有找到可用的摄像头。请把二维码的图片拖到上面，或者粘贴二维码的文字。',
  CLOSED: '浏览器只在安全连接（https）下开放摄像头。请把二维码的图片拖到上面，或者粘贴二维码的文字。',
} as const
type Fault = keyof typeof faults

/** 扫描: reads a code before the camera; where there is none, or it is not allowed, says what to do instead. */
export function Scan({ found }: { found: (text: string) => void }) {
  const { t } = useWords()
  const [on, setOn] = useState(false)
  const [fault, setFault] = useState<Fault | null>(null)
  const begin = () => {
    // Browsers leave this out where the connection is not secure.
    const open = (navigator as Partial<Navigator>).mediaDevices !== undefined
    setFault(open ? null : 'CLOSED')
    setOn(open && !on)
  }
  return (
    <div aria-live="polite">
      <Button onClick={begin}>{t(on ? '停止扫描' : '用摄像头扫描')}</Button>
      {fault && <Alert className="section" type="warning" showIcon title={t(faults[fault])} />}
      {on && (
        <Camera
          found={(text) => {
            setOn(false)
            found(text)
          }}
          refused={(why) => {
            setOn(false)
            setFault(why)
          }}
        />
      )}
    </div>
  )
}

function Camera({ found, refused }: { found: (text: string) => void; refused: (why: Fault) => void }) {
  const { t } = useWords()
  const screen = useRef<HTMLVideoElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the camera is opened once
  useEffect(() => {
    let stream: MediaStream | null = null
    let over = false
    const look = async () => {
      const video = screen.current
      if (over || !video) return
      const code = await codeIn(video, { width: video.videoWidth, height: video.videoHeight }, 'CAMERA')
      if (over) return
      if (code === null) setTimeout(() => void look(), often)
      else found(code)
    }
    const open = async () => {
      try {
        // As fine as it is: a certificate's code is dense.
        const video = { facingMode: 'environment', width: { ideal: 1920 }, height: { ideal: 1080 } }
        stream = await navigator.mediaDevices.getUserMedia({ video })
      } catch (error) {
        if (!over) refused((error as DOMException).name === 'NotAllowedError' ? 'DENIED' : 'NONE')
        return
      }
      if (over || !screen.current) {
        for (const track of stream.getTracks()) track.stop()
        return
      }
      screen.current.srcObject = stream
      await screen.current.play().catch(() => {})
      void look()
    }
    void open()
    return () => {
      over = true
      for (const track of stream?.getTracks() ?? []) track.stop()
    }
  }, [])
  return <video ref={screen} className="camera" muted playsInline aria-label={t('摄像头画面：把二维码对准画面')} />
}
