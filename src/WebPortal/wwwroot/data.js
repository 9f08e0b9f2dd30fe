// The page works without this; it saves a row by itself when it was changed, and shows what became of it without loading the page anew.
// Rows are saved one after another, each with the version the row before it left; what is being typed elsewhere meanwhile stays untouched.
const tabel = document.getElementById('tabel');
const JEDA_ULANG = 5000;
let antrean = Promise.resolve();

const masukan = (baris) => baris?.querySelector('[name="nilai"]') ?? null;
const kotor = (isian) => isian.tagName === 'SELECT' ? [...isian.options].some((o) => o.selected !== o.defaultSelected && o.value) : isian.value !== isian.defaultValue;

// Being typed in, just entered, or not understood yet: such a row stays where it is and only learns the new version.
const dipakai = (baris, dikirim, nilaiDikirim) => {
  const isian = masukan(baris);
  return baris.id === dikirim ? isian !== null && isian.value !== nilaiDikirim
    : baris.querySelector('.salah') || baris.contains(document.activeElement) || [...baris.querySelectorAll('input:not([type=hidden]), textarea, select')].some(kotor);
};

const pakaiVersi = (baris, baru) => {
  const versi = baru.querySelector('[name="versi"]')?.value;
  baris.querySelectorAll('[name="versi"]').forEach((v) => { v.value = versi; });
};

const gambar = (html, dikirim, nilaiDikirim) => {
  const baru = document.createElement('template');
  baru.innerHTML = html;
  const urutan = (di) => [...di.querySelectorAll('.banding[id]')].map((b) => b.id).join();
  const sama = urutan(tabel) === urutan(baru.content);
  for (const baris of tabel.querySelectorAll('.banding[id]')) {
    const ganti = baru.content.getElementById(baris.id);
    if (!ganti) {
      continue;
    }

    if (dipakai(baris, dikirim, nilaiDikirim)) {
      pakaiVersi(baris, ganti);
      sama ? null : ganti.replaceWith(baris);
    } else if (sama) {
      baris.replaceWith(ganti);
    }
  }

  if (sama) {
    for (const bagian of ['.kemajuan', '.kepala-kelompok']) {
      const ganti = [...baru.content.querySelectorAll(bagian)];
      tabel.querySelectorAll(bagian).forEach((lama, i) => { ganti[i] ? lama.replaceWith(ganti[i]) : null; });
    }

    return;
  }

  // Another answer has shown or hidden rows.
  const aktif = document.activeElement;
  tabel.replaceChildren(baru.content);
  aktif?.isConnected ? aktif.focus() : null;
};

const beritahu = (borang, pesan) => {
  const kabar = borang.querySelector('.belum') ?? borang.appendChild(Object.assign(document.createElement('p'), { className: 'salah belum' }));
  kabar.setAttribute('role', 'alert');
  kabar.textContent = pesan;
};

const simpan = async (borang, tombol, isi, baris) => {
  let jawaban;
  for (;;) {
    try {
      jawaban = await fetch(borang.action, { method: 'POST', body: isi, headers: { 'X-Requested-With': 'fetch' }, redirect: 'manual', signal: AbortSignal.timeout(20000) });
      break;
    } catch {
      beritahu(borang, 'Belum tersimpan karena sambungan terputus. Ketikan Anda tetap ada di sini dan dikirim lagi begitu tersambung; jangan tutup halaman ini.');
      await new Promise((lanjut) => { setTimeout(lanjut, JEDA_ULANG); addEventListener('online', lanjut, { once: true }); });
    }
  }

  if (jawaban.status !== 200 && jawaban.status !== 422) {
    // Logged out, or the server is busy: the ordinary way tells what to do, and keeps what was typed.
    borang.dataset.biasa = 'ya';
    borang.requestSubmit(tombol);
    return;
  }

  const berfokus = borang.closest('.banding').contains(document.activeElement);
  gambar(await jawaban.text(), baris, isi.get('nilai') ?? masukan(document.getElementById(baris))?.value);
  const kini = document.getElementById(baris);
  const salah = kini?.querySelector('.salah');
  if (salah || berfokus || document.activeElement === document.body) {
    (salah ? masukan(kini) : kini?.querySelector('summary, button'))?.focus();
  }
};

// The form and the button as they are when their turn comes: an earlier save may have drawn them anew, or have saved the same already.
const kirim = (borang, tombol) => {
  const baris = borang.closest('.banding').id;
  antrean = antrean.then(async () => {
    const asal = borang.isConnected;
    const ganti = tombol && !asal ? document.querySelector(`#${CSS.escape(baris)} button[name="${tombol.name}"][value="${CSS.escape(tombol.value)}"]`) : tombol;
    const sasaran = asal ? borang : ganti?.form;
    if (!sasaran || (!asal && (!ganti || ganti.value === 'simpan'))) {
      return;
    }

    const isi = new FormData(sasaran);
    if (ganti?.name) {
      isi.set(ganti.name, ganti.value);
    }

    tabel.setAttribute('aria-busy', 'true');
    await simpan(sasaran, ganti, isi, baris);
    tabel.removeAttribute('aria-busy');
  });
};

if (tabel) {
  tabel.addEventListener('submit', (e) => {
    if (e.target.dataset.biasa || !e.target.closest('.banding')) {
      return;
    }

    e.preventDefault();
    kirim(e.target, e.submitter);
  });

  // A choice, and a typed answer that was left, are saved at once.
  const tersimpanSendiri = (isian) => {
    const borang = isian.closest('form.sunting');
    if (borang && isian.name === 'nilai' && borang.checkValidity()) {
      kirim(borang, null);
    }
  };
  tabel.addEventListener('change', (e) => tersimpanSendiri(e.target));

  // Typed before this script had come.
  [...tabel.querySelectorAll('[name="nilai"]')].filter((i) => kotor(i) && i !== document.activeElement).forEach(tersimpanSendiri);
  addEventListener('beforeunload', (e) => { if (tabel.querySelector('.belum')) { e.preventDefault(); } });
}
