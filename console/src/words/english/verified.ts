/** The English of the pages that verify certificates and receipts. */
export const verified: Readonly<Record<string, string>> = {
  'PDF 和 DOCX 是给人看的页面。请选择证明文件（JSON），或者扫描页面上的二维码。':
    'PDF and DOCX are pages for people. Choose the certificate file (JSON), or scan the code on the page.',
  核验信用证明: 'Verify a certificate',
  '信用证明由主体自己开具，有本机关的签名。三种办法任选一种：拖入证明文件，粘贴二维码的文字，或者用摄像头扫描。':
    'A certificate is issued by its subject and signed by this bureau. Check it in one of three ways: drop its file here, paste the text of its code, or scan it with a camera.',
  '把证明文件（JSON）或二维码图片拖到这里，或者点击选择':
    'Drop the certificate file (JSON) or a picture of the code here, or click to choose',
  二维码的文字: 'Text of the code',
  核验: 'Verify',
  证明有效: 'The certificate holds',
  证明不在有效期内: 'The certificate is outside its days',
  '证明已失效：已被收回，或者所载事实已有变化':
    'The certificate holds no more: it was withdrawn, or the facts have changed',
  '证明无效：被改动过，或者不是本机关签发': 'Not genuine: it was changed, or not signed by this bureau',
  证明内容: 'What it says',
  证明编号: 'Certificate number',
  出具机关: 'Issuer',
  数据截至: 'As known at',
  有效期至: 'Valid until',
  未出示内容: 'Not shown',
  读不出证明: 'No certificate can be read',
  '这个文件里没有回执。请选择保存的回执（JSON）。': 'There is no receipt in this file. Choose a saved receipt (JSON).',
  核验回执: 'Verify a receipt',
  回执编号: 'Receipt number',
  回执有效: 'The receipt holds',
  回执无效: 'The receipt does not hold',
  '与签发时一致，并且仍在日志中。': 'It is as it was issued, and still in the log.',
  日志检查点: 'Checkpoint of the log',
  日志还是空的: 'The log is still empty',
  保存检查点: 'Save the checkpoint',
  取最新的: 'Fetch the newest',
  没有这个编号的回执: 'There is no receipt of this number',
  停止扫描: 'Stop scanning',
  用摄像头扫描: 'Scan with the camera',
  '摄像头画面：把二维码对准画面': 'Camera: hold the code before it',
  '这张图里读不出二维码。请换一张更清楚的，或者改用证明文件（JSON），或者粘贴二维码的文字。':
    'No code can be read in this picture. Take a clearer one, or use the certificate file (JSON), or paste the text of the code.',
  '这张图里没有回执的二维码。请换一张更清楚的，或者输入回执编号。':
    'There is no code of a receipt in this picture. Take a clearer one, or type the number of the receipt.',
  '每份正式答复都有签名回执，登记在只增不改的日志里。输入回执编号，拖入回执文件，或者扫描回执上的二维码。文件只在本机读取，不会上传。':
    'Each formal answer has a signed receipt in a log that only grows. Type its number, drop its file, or scan the code on it. The file is read on your machine and not sent.',
  '把回执文件（JSON）或回执二维码的图片拖到这里，或者点击选择':
    'Drop the receipt (JSON) or a picture of its code here, or click to choose',
  '这个二维码不是回执的。信用证明请到“核验信用证明”。':
    'This code is not that of a receipt. For a certificate go to “Verify a certificate”.',
  '没有允许使用摄像头。请在浏览器地址栏里允许摄像头后再试，或者把二维码的图片拖到上面。':
    'The camera is not allowed. Allow it beside the address of the page and try again, or drop a picture of the code above.',
  '没有找到可用的摄像头。请把二维码的图片拖到上面，或者粘贴二维码的文字。':
    'No camera was found. Drop a picture of the code above, or paste its text.',
  '浏览器只在安全连接（https）下开放摄像头。请把二维码的图片拖到上面，或者粘贴二维码的文字。':
    'Browsers open the camera on secure connections (https) alone. Drop a picture of the code above, or paste its text.',
  '32 位数字和字母，印在回执或报告末尾，例如 1bc363ba…':
    '32 digits and letters, printed at the end of the receipt or report, such as 1bc363ba…',
  '没有签发过这个编号的回执：请核对编号是否抄错或不完整，或者直接拖入回执文件。':
    'No receipt of this number was issued: look whether it was copied wrongly or in part, or drop the file of the receipt.',
  '回执的内容和签发时登记的不一样。': 'The receipt is not as it was registered when it was issued.',
  '日志里的记录被改过。': 'The record in the log was changed.',
  '证明这份答复是本系统在当时给出的；答复之后的变化不在其中，今天的情况请另行查询。':
    'It proves that this answer was given here at that time; what changed since is not in it: look up how it stands today.',
  '供愿意长期监督的人使用，一般核验不需要。这是日志最新的签名检查点：保存下来，以后用离线程序核对，就能证明此前的记录没有被删改。离线核对的命令：':
    'For whoever wants to watch over the log; not needed to verify a receipt. The newest signed checkpoint: keep it, and the program below proves later, without this house, that nothing before it was taken out or changed. The command:',
  '这个文件的内容和日志里登记的一致，没有改动。': 'What the file says is what stands in the log: it was not changed.',
  '这个文件被改过：编号是真的，但文件里的内容和日志里登记的不一样。不要采信这个文件。':
    'The file was changed: its number is real, but the rest of it is not what stands in the log. Do not rely on it.',
  '这个文件不是完整的回执，只能核验编号，不能核对它的内容。请向出示的人要“保存回执”得到的文件。':
    'The file is no whole receipt: its number is verified, its content cannot be. Ask for the file that “Save the receipt” gives.',
}
