import { useEffect, useState } from 'react'
import { useWords } from '../words/words.tsx'

/** 回执二维码: the address at which this receipt is verified, for a telephone and for paper. */
export function ReceiptCode({ id }: { id: string }) {
  const { t } = useWords()
  const [code, setCode] = useState<string | null>(null)
  useEffect(() => {
    let over = false
    const address = `${location.origin}/verify?receipt=${encodeURIComponent(id)}`
    void import('qr').then(({ default: encodeQR }) => {
      if (!over) setCode(encodeQR(address, 'svg', { ecc: 'medium', border: 4 }))
    })
    return () => {
      over = true
    }
  }, [id])
  return (
    code && (
      <img
        className="receipt-code"
        src={`data:image/svg+xml;utf8,${encodeURIComponent(code)}`}
        alt={t('二维码，扫描后核验这份回执')}
      />
    )
  )
}
