// Drives the public client of the protocol, as it is on npm, against our server. Prints one JSON line of what it saw.
global.XMLHttpRequest = require('xmlhttprequest').XMLHttpRequest;
global.WebSocket = require('ws');
const { DirectLine, ConnectionStatus } = require('botframework-directlinejs');

const [, , domain, cara] = process.argv;
const tunggu = (syarat, apa) => new Promise((jadi, batal) => {
  const mulai = Date.now();
  const lihat = () => (syarat() ? jadi() : Date.now() - mulai > 60000 ? batal(new Error(`tidak datang: ${apa}`)) : setTimeout(lihat, 50));
  lihat();
});
const token = async () => (await fetch(`${domain}/tokens/generate`, { method: 'POST' })).json();

function sambung(pilihan) {
  const klien = new DirectLine({ domain, webSocket: cara === 'soket', pollingInterval: 250, ...pilihan });
  const terima = [], keadaan = [], galat = [];
  klien.activity$.subscribe(a => terima.push(a), g => galat.push(String(g)));
  klien.connectionStatus$.subscribe(k => keadaan.push(k));
  const posting = activity => new Promise((jadi, batal) => klien.postActivity({ from: { id: 'uji' }, type: 'message', ...activity }).subscribe(jadi, batal));
  return { klien, terima, keadaan, galat, posting };
}

const bot = daftar => daftar.filter(a => a.from.role === 'bot');

(async () => {
  const awal = await token();
  const satu = sambung({ token: awal.token });
  await tunggu(() => bot(satu.terima).length === 1, 'sapaan');
  const id = await satu.posting({ text: '/daftar', channelData: { clientActivityID: 'c1', bebas: [1, 2] } });
  await tunggu(() => bot(satu.terima).length === 2, 'langkah 1');
  const gema = satu.terima.find(a => a.from.id === 'uji');
  const tombol = bot(satu.terima)[1].suggestedActions.actions.find(t => t.title === 'Menu');
  await satu.posting({ text: tombol.text, value: tombol.value });
  await tunggu(() => bot(satu.terima).length === 3, 'menu');

  // The library can upload only from a browser (its XMLHttpRequest reads blobs), so here the form that it sends.
  const borang = new FormData();
  borang.append('activity', new Blob(['{"type":"message","from":{"id":"uji"}}'], { type: 'application/vnd.microsoft.activity' }), 'blob');
  borang.append('file', new Blob(['isi']), 'a.png');
  const headers = { Authorization: `Bearer ${awal.token}` };
  const unggah = await (await fetch(`${domain}/conversations/${awal.conversationId}/upload?userId=uji`, { method: 'POST', headers, body: borang })).json();
  await tunggu(() => satu.terima.some(a => a.id === unggah.id && a.attachments[0].name === 'a.png'), 'gema berkas');
  await tunggu(() => bot(satu.terima).length === 4, 'jawaban berkas');
  satu.klien.end();

  // Somebody else's turn meanwhile, then back with the conversation's id: in socket mode what was missed comes by replay.
  const lagi = sambung({ token: awal.token, conversationId: awal.conversationId, watermark: '2' });
  await tunggu(() => bot(lagi.terima).length === 3, 'ulangan');
  await lagi.posting({ text: '/bantuan' });
  await tunggu(() => bot(lagi.terima).some(a => a.text.includes('Bantuan')), 'bantuan');
  lagi.klien.end();

  console.log(JSON.stringify({
    gemaSama: gema.id === id,
    dataKlien: gema.channelData,
    teksGema: gema.text,
    online: satu.keadaan.includes(ConnectionStatus.Online) && lagi.keadaan.includes(ConnectionStatus.Online),
    galatLain: [...satu.galat, ...lagi.galat].filter(g => !g.includes('conversation ended')),
    kembar: satu.terima.length - new Set(satu.terima.map(a => a.id)).size,
  }));
  process.exit(0);
})().catch(galat => {
  console.error(galat);
  process.exit(1);
});
