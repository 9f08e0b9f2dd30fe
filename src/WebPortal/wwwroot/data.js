// The page works without this. It saves each answer by itself when it was changed, and shows what became of it without loading the page anew.
// Answers are saved one after another, each on the version the one before it left; what is being typed elsewhere meanwhile stays untouched.
import { lengkapi } from './saran.js';

const borang = document.getElementById('borang');
const JEDA_ULANG = 5000;
const BELUM = 'Belum tersimpan karena sambungan terputus. Ketikan Anda tetap ada di sini dan dikirim lagi begitu tersambung.';
const BERAKHIR = 'Belum tersimpan: sesi Anda sudah berakhir, atau formulir sudah terkirim. Ketikan Anda tetap ada di peramban ini. ';
let antrean = Promise.resolve();

const tabel = () => document.getElementById('tabel');
const barisDari = (unsur) => unsur?.closest('.banding, .baris-isian') ?? null;
const semuaBaris = (di) => [...di.querySelectorAll('.banding[id], .baris-isian[id]')];
const masukan = (baris) => [...(baris?.querySelectorAll('[name^="isian."], [name^="jelas."]') ?? [])];
const asal = (isian) => isian.tagName === 'SELECT' ? [...isian.options].find((o) => o.defaultSelected)?.value ?? '' : isian.defaultValue;
const kotor = (isian) => isian.value !== asal(isian);

// Drafts: what is typed and not saved yet outlives a reload, a crash and the end of the session; only its owner gets it back.
const laci = borang && `draf:${borang.dataset.pemilik}:${borang.getAttribute('action')}`;
const draf = () => JSON.parse(sessionStorage.getItem(laci) ?? '{}');
const ingat = () => {
  const isi = Object.fromEntries(masukan(borang).filter(kotor).map((i) => [i.name, i.value]));
  Object.keys(isi).length > 0 ? sessionStorage.setItem(laci, JSON.stringify(isi)) : sessionStorage.removeItem(laci);
};

// Being typed in, just entered, or not understood yet: such a row stays where it is.
const dipakai = (baris, dikirim, nilai) => baris.id === dikirim
  ? masukan(baris).some((i) => nilai.has(i.name) && nilai.get(i.name) !== i.value)
  : baris.querySelector('.salah') || baris.contains(document.activeElement) || masukan(baris).some(kotor);

const pakaiVersi = (baru) => {
  const versi = baru.querySelector('#borang [name="versi"]').value;
  document.querySelectorAll('[name="versi"]').forEach((v) => { v.value = versi; });
};

const ganti = (di, pemilih, baru) => {
  const [lama, isi] = [di.querySelector(pemilih), baru.querySelector(pemilih)];
  lama && isi && lama.outerHTML !== isi.outerHTML ? lama.replaceWith(isi) : null;
};

// Rows that another answer has shown or hidden come and go; those that stay are not touched, so that typing goes on.
const selaraskan = (lama, baru) => {
  const ada = new Set(semuaBaris(baru).map((b) => b.id));
  semuaBaris(lama).filter((b) => !ada.has(b.id)).forEach((b) => b.remove());
  let sebelum = null;
  for (const baris of semuaBaris(baru)) {
    const kini = document.getElementById(baris.id);
    kini ? null : sebelum ? sebelum.after(baris) : semuaBaris(lama)[0].before(baris);
    sebelum = kini ?? baris;
  }
};

const gambar = (baru, dikirim, nilai) => {
  const terbuka = [...tabel().querySelectorAll('details[open]')].map((d) => barisDari(d)?.id);
  const [lama, tujuan] = [[...tabel().children], [...baru.getElementById('tabel').children]];
  const sama = lama.length === tujuan.length;
  sama ? lama.forEach((kelompok, i) => selaraskan(kelompok, tujuan[i])) : null;
  for (const baris of semuaBaris(tabel())) {
    const pengganti = baru.getElementById(baris.id);
    if (!pengganti) {
      continue;
    }

    if (dipakai(baris, dikirim, nilai)) {
      sama ? null : pengganti.replaceWith(baris);
    } else if (sama && baris.outerHTML !== pengganti.outerHTML) {
      baris.replaceWith(pengganti);
    }
  }

  if (sama) {
    lama.forEach((kelompok, i) => {
      const [kepala, ganti] = [kelompok.querySelector('.kepala-kelompok'), tujuan[i].querySelector('.kepala-kelompok')];
      kepala && ganti && kepala.outerHTML !== ganti.outerHTML ? kepala.replaceWith(ganti) : null;
    });
  } else {
    // A whole group has come or gone.
    const aktif = document.activeElement;
    tabel().replaceChildren(...tujuan);
    aktif?.isConnected ? aktif.focus() : null;
  }

  // What somebody has opened stays open, but for the row that was just decided.
  terbuka.filter((id) => id && id !== dikirim).forEach((id) => document.getElementById(id)?.querySelector('.perbaikan details')?.setAttribute('open', ''));
  ganti(document, '.peta', baru);
  ganti(document, '.isian-bilah .kemajuan', baru);
  ganti(document, '#ringkasan-galat', baru);
  ganti(document, 'h1', baru);
  document.getElementById('status').textContent = baru.getElementById('status').textContent;
  tabel().querySelectorAll('[data-saran]').forEach((i) => lengkapi(i, pilih, () => antrean));
};

const beritahu = (baris, pesan, tautan) => {
  const wadah = baris?.querySelector('.perbaikan') ?? document.getElementById('ringkasan-galat');
  const kabar = wadah.querySelector('.belum') ?? wadah.appendChild(Object.assign(document.createElement('p'), { className: 'salah belum' }));
  kabar.setAttribute('role', 'alert');
  kabar.classList.toggle('berakhir', Boolean(tautan));
  kabar.textContent = pesan;
  tautan ? kabar.append(Object.assign(document.createElement('a'), { href: tautan, textContent: 'Muat ulang halaman' })) : null;
};

const minta = async (isi, baris) => {
  for (;;) {
    try {
      const jawaban = await fetch(borang.action, { method: 'POST', body: isi, headers: { 'X-Requested-With': 'fetch' }, redirect: 'manual', signal: AbortSignal.timeout(20000) });
      if (jawaban.status !== 503 && jawaban.status !== 429) {
        return jawaban;
      }
    } catch {
      // Told and tried again below.
    }

    beritahu(baris, BELUM);
    await new Promise((lanjut) => { setTimeout(lanjut, JEDA_ULANG); addEventListener('online', lanjut, { once: true }); });
  }
};

const simpan = async (isi, idBaris) => {
  const jawaban = await minta(isi, document.getElementById(idBaris));
  const kini = () => document.getElementById(idBaris);
  kini()?.querySelector('.belum')?.remove();
  if (jawaban.status !== 200 && jawaban.status !== 422) {
    beritahu(kini(), BERAKHIR, location.pathname);
    return;
  }

  const baru = new DOMParser().parseFromString(await jawaban.text(), 'text/html');
  const berfokus = kini()?.contains(document.activeElement);
  const mengetikLain = !berfokus && document.activeElement?.matches('input, select, textarea');
  gambar(baru, idBaris, new Map([...isi].filter(([n]) => n.startsWith('isian.') || n.startsWith('jelas.'))));
  pakaiVersi(baru);
  ingat();
  const salah = kini()?.querySelector('.salah');
  // Nobody is taken out of the field they have gone on to meanwhile.
  if (!mengetikLain && (salah || berfokus || document.activeElement === document.body)) {
    (salah ? masukan(kini())[0] : kini()?.querySelector('.perbaikan input, .perbaikan select, summary, button'))?.focus({ preventScroll: !salah });
  }
};

// Only what is meant is sent: one answer, or one button with what stands beside it.
const kirim = (idBaris, susun) => {
  antrean = antrean.then(async () => {
    const isi = new FormData();
    for (const nama of ['__RequestVerificationToken', 'versi']) {
      isi.set(nama, borang.elements[nama].value);
    }

    if (!susun(isi)) {
      return;
    }

    tabel().setAttribute('aria-busy', 'true');
    await simpan(isi, idBaris);
    tabel().removeAttribute('aria-busy');
  }).catch((galat) => {
    // Whatever goes wrong here, the ordinary form still works.
    borang.dataset.biasa = 'ya';
    throw galat;
  });
  return antrean;
};

// A field that an earlier save has drawn anew, or has saved already, is looked up again when its turn comes.
const tersimpanSendiri = (isian) => kirim(barisDari(isian)?.id, (isi) => {
  const kini = borang.elements[isian.name];
  kini && kotor(kini) ? isi.set(kini.name, kini.value) : null;
  return kini && kotor(kini);
});

const tekan = (tombol) => kirim(barisDari(tombol)?.id, (isi) => {
  masukan(barisDari(tombol)?.isConnected ? barisDari(tombol) : document.getElementById(barisDari(tombol)?.id)).forEach((i) => isi.set(i.name, i.value));
  isi.set(tombol.name, tombol.value);
  return true;
});

const pilih = (isian, tindakan) => kirim(barisDari(isian).id, (isi) => {
  isi.set(isian.name, isian.value);
  isi.set('tindakan', tindakan);
  return true;
});

const semuanya = () => masukan(borang).filter(kotor).forEach(tersimpanSendiri);

const tinggalkan = (tombol) => {
  const salah = borang.querySelector('.belum, .salah');
  if (salah) {
    document.getElementById('status').textContent = 'Masih ada isian yang belum tersimpan.';
    masukan(barisDari(salah))[0]?.focus();
  } else {
    borang.dataset.biasa = 'ya';
    borang.requestSubmit(tombol);
  }
};

if (borang && tabel()) {
  document.documentElement.classList.add('berskrip');
  borang.addEventListener('submit', (e) => {
    if (borang.dataset.biasa) {
      return;
    }

    e.preventDefault();
    if (e.submitter?.name && !e.submitter.value.startsWith('selesai')) {
      tekan(e.submitter);
      return;
    }

    // Whatever is still typed goes first; then the page is left the ordinary way, which saves once more what is there.
    semuanya();
    // Not within this event: a form that is just being submitted cannot be submitted again.
    e.submitter?.name ? antrean.then(() => setTimeout(tinggalkan, 0, e.submitter)) : null;
  });
  borang.addEventListener('change', (e) => { e.target.name ? tersimpanSendiri(e.target) : null; });
  borang.addEventListener('input', ingat);

  // Typed before, on this page or before this script had come.
  for (const [nama, nilai] of Object.entries(draf())) {
    const isian = borang.elements[nama];
    if (isian && isian.value === asal(isian)) {
      isian.value = nilai;
      isian.closest('details')?.setAttribute('open', '');
    }
  }

  tabel().querySelectorAll('[data-saran]').forEach((i) => lengkapi(i, pilih, () => antrean));
  masukan(borang).filter((i) => kotor(i) && i !== document.activeElement && !i.closest('.perbaikan').querySelector('.salah')).forEach(tersimpanSendiri);
  addEventListener('beforeunload', (e) => { if (borang.querySelector('.belum:not(.berakhir)')) { e.preventDefault(); } });
}

// The tab of the open section is in view, and nothing typed outlives a logout.
document.querySelector('.peta-bagian [aria-current]')?.scrollIntoView({ block: 'nearest', inline: 'center' });
document.querySelector('form[action="/keluar"]')?.addEventListener('submit', () => sessionStorage.clear());
