// The web chat. It speaks Direct Line 3.0 with our server; only the token comes from the page. Messages are built from text nodes.
const akar = document.getElementById("obrolan");
const bagian = id => document.getElementById(id);
const [log, pilihan, borang, teks, lihat, unggah, berkas, keadaan, label] =
  ["log", "pilihan", "tulis", "teks", "lihat", "unggah", "berkas", "keadaan", "label"].map(bagian);
const dasar = akar.dataset.dasar;

let token = "", obrolan = "", watermark = "", soket = null, jeda = 1000, sibuk = false, bergaung = false;
const terlihat = new Set(), tertunda = new Map(), antrean = [];

// --- talking to the server ---

class Ditolak extends Error {
  constructor(status) { super(`HTTP ${status}`); this.status = status; }
}

async function minta(jalan, pilihanMinta = {}) {
  const jawab = await fetch(dasar + jalan, { ...pilihanMinta, headers: { Authorization: `Bearer ${token}`, ...pilihanMinta.headers } });
  if (!jawab.ok) throw new Ditolak(jawab.status);
  return jawab.json();
}

async function ambilToken() {
  const jawab = await fetch(akar.dataset.token, { method: "POST", headers: { RequestVerificationToken: akar.dataset.cap } });
  if (jawab.status === 400) { location.reload(); }
  if (!jawab.ok) throw new Ditolak(jawab.status);
  ({ token, conversationId: obrolan } = await jawab.json());
}

async function mulai() {
  await ambilToken();
  const jawab = await minta("/conversations", { method: "POST" });
  token = jawab.token;
  await baca();
  bukaSoket();
}

async function baca() {
  for (;;) {
    const isi = await minta(`/conversations/${obrolan}/activities?watermark=${encodeURIComponent(watermark)}`);
    terima(isi);
    if (isi.activities.length === 0) return;
  }
}

async function bukaSoket() {
  const jawab = await minta(`/conversations/${obrolan}?watermark=${encodeURIComponent(watermark)}`);
  token = jawab.token;
  soket = new WebSocket(jawab.streamUrl);
  soket.onopen = () => { jeda = 1000; katakan("Tersambung", "baik"); };
  soket.onmessage = pesan => { if (pesan.data) terima(JSON.parse(pesan.data)); };
  soket.onclose = () => { soket = null; pulihkan(); };
}

// Whatever went wrong (sleep, tunnel, restart): read what was missed by polling, then listen again.
async function pulihkan() {
  if (bergaung) return;
  bergaung = true;
  for (;;) {
    katakan(navigator.onLine ? "Menyambung kembali…" : "Tidak ada jaringan. Jawaban Anda dikirim begitu tersambung.", "putus");
    await new Promise(selesai => setTimeout(selesai, jeda));
    jeda = Math.min(jeda * 1.7, 15000);
    try {
      if (!token) await mulai();
      else { await baca(); await bukaSoket(); }
      bergaung = false;
      kuras();
      return;
    } catch (galat) {
      if (galat instanceof Ditolak && [401, 403, 404].includes(galat.status)) token = "";
    }
  }
}

function katakan(kata, kelas) {
  if (keadaan.textContent !== kata) keadaan.textContent = kata;
  keadaan.className = `keadaan ${kelas}`;
}

// --- sending: one after another, the same id at every try, so that nothing is taken twice ---

function kirim(isi) {
  const id = crypto.randomUUID();
  const kiriman = { id, ...isi, elemen: gelembung("saya", isi.tampil) };
  kiriman.elemen.classList.add("menunggu");
  tertunda.set(id, kiriman);
  antrean.push(kiriman);
  pilihan.replaceChildren();
  gulir();
  kuras();
}

async function kuras() {
  if (sibuk) return;
  sibuk = true;
  while (antrean.length > 0) {
    const kiriman = antrean[0];
    try {
      mengetik(true);
      await (kiriman.berkas ? kirimBerkas(kiriman) : kirimTulisan(kiriman));
      antrean.shift();
    } catch (galat) {
      mengetik(false);
      const tetap = galat instanceof Ditolak && [400, 413, 422].includes(galat.status);
      if (tetap) { antrean.shift(); gagal(kiriman); continue; }
      if (galat instanceof Ditolak && [401, 403].includes(galat.status)) await ambilToken().catch(() => {});
      await new Promise(selesai => setTimeout(selesai, 2500));
    }
  }
  sibuk = false;
  if (!soket) baca().catch(() => pulihkan());
}

const aktivitas = kiriman => ({
  type: "message", from: { id: "saya" }, locale: "id-ID", text: kiriman.teks, value: kiriman.data, channelData: { clientActivityID: kiriman.id },
});

const kirimTulisan = kiriman => minta(`/conversations/${obrolan}/activities`, {
  method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(aktivitas(kiriman)),
});

function kirimBerkas(kiriman) {
  const isi = new FormData();
  isi.append("activity", new Blob([JSON.stringify(aktivitas(kiriman))], { type: "application/vnd.microsoft.activity" }));
  isi.append("file", kiriman.berkas, kiriman.berkas.name);
  return new Promise((selesai, tolak) => {
    const jalan = new XMLHttpRequest();
    jalan.open("POST", `${dasar}/conversations/${obrolan}/upload?userId=saya`);
    jalan.setRequestHeader("Authorization", `Bearer ${token}`);
    jalan.upload.onprogress = maju => { if (maju.lengthComputable) isiDari(kiriman.elemen).textContent = `${kiriman.tampil} · ${Math.round(100 * maju.loaded / maju.total)}%`; };
    jalan.onload = () => jalan.status < 300 ? selesai() : tolak(new Ditolak(jalan.status));
    jalan.onerror = () => tolak(new TypeError("jaringan"));
    jalan.send(isi);
  });
}

function gagal(kiriman) {
  kiriman.elemen.classList.replace("menunggu", "gagal");
  isiDari(kiriman.elemen).append("\nTidak dapat dikirim. Mohon ulangi, atau kirim berkas yang lebih kecil.");
}

// --- showing ---

function terima(isi) {
  if (isi.watermark) watermark = isi.watermark;
  for (const satu of isi.activities ?? []) {
    if (terlihat.has(satu.id)) continue;
    terlihat.add(satu.id);
    if (satu.type !== "message") continue;
    if (satu.from?.role === "user") gema(satu); else dariBot(satu);
  }
  gulir();
}

function gema(satu) {
  const milik = tertunda.get(satu.channelData?.clientActivityID);
  const isi = satu.text || satu.attachments?.map(a => `📎 ${a.name ?? "berkas"}`).join(", ") || "";
  if (milik) {
    milik.elemen.classList.remove("menunggu");
    isiDari(milik.elemen).textContent = isi || milik.tampil;
    tertunda.delete(milik.id);
  } else {
    gelembung("saya", isi, satu.timestamp);
  }
  pilihan.replaceChildren();
}

function dariBot(satu) {
  mengetik(false);
  const data = satu.channelData?.epupns;
  const elemen = gelembung("bot", "", satu.timestamp);
  const isi = document.createDocumentFragment();
  for (const lampiran of satu.attachments ?? []) isi.append(lampirkan(lampiran));
  for (const { teks: kata, gaya } of data?.potongan ?? [{ teks: satu.text ?? "" }]) {
    const nama = { tebal: "strong", kode: "code", miring: "em" }[gaya];
    if (nama) { const e = document.createElement(nama); e.textContent = kata; isi.append(e); } else isi.append(kata);
  }
  const tombol = data?.tombol ?? [];
  const lain = tombol.flat().filter(t => !t.data);
  if (lain.length > 0) isi.append(tindakan(lain));
  isiDari(elemen).append(isi);
  if (data && (tombol.flat().some(t => t.data) || data.mintaRahasia || data.mintaBerkas)) tawarkan(tombol, data);
}

function lampirkan({ contentType = "", contentUrl, name }) {
  if (contentType.startsWith("image/")) {
    const gambar = new Image(240, 80);
    gambar.src = contentUrl;
    gambar.alt = "Gambar kode. Bila tidak terbaca, pilih “Saya tidak dapat membaca gambar”.";
    return gambar;
  }
  const tautan = document.createElement("a");
  tautan.className = "dokumen";
  tautan.href = contentUrl;
  tautan.download = name ?? "";
  const nama = document.createElement("b");
  nama.textContent = name ?? "Dokumen";
  const kata = document.createElement("span");
  kata.append(nama, "Unduh");
  tautan.append(kata);
  return tautan;
}

function tindakan(daftar) {
  const baris = document.createElement("div");
  baris.className = "tindakan";
  for (const { label: nama, salin, tautan } of daftar) {
    const e = document.createElement(tautan ? "a" : "button");
    e.className = "tombol";
    e.textContent = nama;
    if (tautan) e.href = tautan;
    else { e.type = "button"; e.onclick = async () => { await navigator.clipboard.writeText(salin); e.textContent = "Tersalin ✓"; }; }
    baris.append(e);
  }
  return baris;
}

function tawarkan(tombol, data) {
  pilihan.replaceChildren(...tombol.map(baris => {
    const wadah = document.createElement("div");
    for (const { label: nama, data: muatan } of baris.filter(t => t.data)) {
      const e = document.createElement("button");
      e.type = "button";
      e.className = "tombol";
      e.textContent = nama;
      e.onclick = () => { kirim({ teks: nama, data: muatan, tampil: nama }); teks.focus(); };
      wadah.append(e);
    }
    return wadah;
  }).filter(w => w.childElementCount > 0));
  sembunyikan(Boolean(data.mintaRahasia));
  unggah.hidden = !data.mintaBerkas;
}

function sembunyikan(rahasia) {
  teks.type = rahasia ? "password" : "text";
  lihat.hidden = !rahasia;
  lihat.textContent = "Lihat";
  lihat.setAttribute("aria-pressed", "false");
  label.textContent = rahasia ? "Jawaban rahasia Anda" : "Jawaban Anda";
  teks.dataset.rahasia = rahasia;
}

function gelembung(siapa, isi, waktu = new Date().toISOString()) {
  const elemen = document.createElement("li");
  elemen.className = `pesan ${siapa}`;
  const nama = document.createElement("span");
  nama.className = "hanya-pembaca";
  nama.textContent = siapa === "bot" ? "e-PUPNS: " : "Anda: ";
  const jam = document.createElement("time");
  jam.dateTime = waktu;
  jam.textContent = new Date(waktu).toLocaleTimeString("id-ID", { hour: "2-digit", minute: "2-digit" });
  const badan = document.createElement("div");
  badan.className = "isi";
  badan.textContent = isi;
  elemen.append(nama, badan, jam);
  log.append(elemen);
  return elemen;
}

const isiDari = elemen => elemen.querySelector(".isi");

function mengetik(ya) {
  const ada = log.querySelector(".mengetik");
  if (!ya) { ada?.remove(); return; }
  const elemen = ada ?? document.createElement("li");
  elemen.className = "pesan bot mengetik";
  elemen.setAttribute("aria-hidden", "true");
  elemen.replaceChildren(...[1, 2, 3].map(() => document.createElement("i")));
  log.append(elemen);
  gulir();
}

const gulir = () => { log.scrollTop = log.scrollHeight; };

// --- the person ---

borang.addEventListener("submit", kejadian => {
  kejadian.preventDefault();
  const isi = teks.value;
  if (isi.trim() === "") return;
  kirim({ teks: isi, tampil: teks.dataset.rahasia === "true" && !isi.startsWith("/") ? "••••••••" : isi });
  teks.value = "";
  sembunyikan(false);
  teks.focus();
});

lihat.addEventListener("click", () => {
  const tampak = teks.type === "password";
  teks.type = tampak ? "text" : "password";
  lihat.textContent = tampak ? "Tutup" : "Lihat";
  lihat.setAttribute("aria-pressed", String(tampak));
  teks.focus();
});

berkas.addEventListener("change", () => {
  const [satu] = berkas.files;
  if (satu) kirim({ berkas: satu, tampil: `📎 ${satu.name}` });
  berkas.value = "";
});

addEventListener("online", () => { jeda = 200; if (!soket) pulihkan(); });
addEventListener("visibilitychange", () => { if (!document.hidden && !soket) { jeda = 200; pulihkan(); } });
setInterval(async () => {
  try { ({ token } = await minta("/tokens/refresh", { method: "POST" })); } catch { /* the next call that fails brings a new one */ }
}, 12 * 60 * 1000);

mulai().then(() => teks.focus()).catch(() => { token = ""; pulihkan(); });
