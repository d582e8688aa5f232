import { Alert, Button } from 'antd'
import { useEffect, useRef, useState } from 'react'
import { useWords } from '../../words/words.tsx'

/** What a browser that reads codes by itself gives; not every one does. */
interface Detector {
  detect(image: ImageBitmapSource): Promise<{ rawValue: string }[]>
}
type Detecting = new (options: { formats: string[] }) => Detector

const detecting = (window as { BarcodeDetector?: Detecting }).BarcodeDetector

/** The text of the code in a picture; null where there is none, or the browser cannot read one. */
export async function codeIn(picture: Blob): Promise<string | null> {
  if (!detecting) return null
  const image = await createImageBitmap(picture).catch(() => null)
  const [found] = image ? await new detecting({ formats: ['qr_code'] }).detect(image).catch(() => []) : []
  return found?.rawValue ?? null
}

/** How often the picture of the camera is looked at. */
const often = 300

/** 扫描: reads a code before the camera, where the browser can; else says how it is done. */
export function Scan({ found }: { found: (text: string) => void }) {
  const { t } = useWords()
  const [on, setOn] = useState(false)
  const [refused, setRefused] = useState(false)
  if (!detecting)
    return (
      <Alert type="info" showIcon title={t('这个浏览器不能扫码。请用手机的扫一扫读出二维码的文字，再粘贴到上面。')} />
    )
  return (
    <div>
      <Button onClick={() => setOn(!on)}>{t(on ? '停止扫描' : '用摄像头扫描')}</Button>
      {refused && (
        <Alert
          className="section"
          type="warning"
          showIcon
          title={t('没有摄像头，或者没有允许使用。请在浏览器地址栏里允许摄像头，或者改用文件。')}
        />
      )}
      {on && (
        <Camera
          found={(text) => {
            setOn(false)
            found(text)
          }}
          refused={() => {
            setOn(false)
            setRefused(true)
          }}
        />
      )}
    </div>
  )
}

function Camera({ found, refused }: { found: (text: string) => void; refused: () => void }) {
  const { t } = useWords()
  const screen = useRef<HTMLVideoElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the camera is opened once
  useEffect(() => {
    let stream: MediaStream | null = null
    let over = false
    const look = async () => {
      if (over || !screen.current || !detecting) return
      const [code] = await new detecting({ formats: ['qr_code'] }).detect(screen.current).catch(() => [])
      if (over) return
      if (code) found(code.rawValue)
      else setTimeout(() => void look(), often)
    }
    const open = async () => {
      try {
        stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' } })
      } catch {
        if (!over) refused()
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
  return <video ref={screen} muted playsInline width={320} aria-label={t('摄像头画面：把二维码对准画面')} />
}
