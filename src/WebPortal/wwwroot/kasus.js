// A case works without this. With it decisions do not reload the page, papers open beside the rows, and keys work.
import { pintasan } from './pintasan.js';

const kasus = document.querySelector('.kasus');
const isi = kasus.querySelector('.kasus-isi');
const baris = () => [...isi.querySelectorAll('.perubahan:not(.tetap)')];
let kini = null;

// Rows: the one that has the focus, or had it last.
const pilih = (satu) => {
  if (!satu) return;
  kini = satu.id;
  satu.focus({ preventScroll: true });
  satu.scrollIntoView({ block: 'nearest' });
};
const terpilih = () => baris().find((b) => b.contains(document.activeElement)) ?? document.getElementById(kini);
const pindah = (langkah) => {
  const semua = baris();
  const ke = semua.indexOf(terpilih());
  pilih(semua[Math.min(semua.length - 1, Math.max(0, ke + langkah))]);
};
isi.addEventListener('focusin', (e) => { kini = e.target.closest('.perubahan')?.id ?? kini; });

// The same page as without script is asked for, and only what changed is put in place.
const segarkan = (halaman, id) => {
  for (const baru of halaman.querySelectorAll('[data-segar]')) isi.querySelector(`[data-segar="${baru.dataset.segar}"]`)?.replaceWith(baru);
  for (const lama of baris()) {
    const baru = halaman.getElementById(lama.id);
    const mengetik = lama.id !== id && lama.querySelector('details[open]');
    if (baru && !mengetik && baru.outerHTML !== lama.outerHTML) lama.replaceWith(baru);
  }
};

const ambil = async (alamat, pilihan) => {
  const jawab = await fetch(alamat, pilihan);
  const teks = await jawab.text();
  if (!jawab.ok && jawab.status !== 422) throw new Error(`${jawab.status}`);
  const halaman = new DOMParser().parseFromString(teks, 'text/html');
  if (!halaman.querySelector('.kasus')) throw new Error('lain');
  return { halaman, jawab };
};

isi.addEventListener('submit', async (e) => {
  const borang = e.target;
  if (!borang.action.endsWith('/putusan') || borang.dataset.biasa) return;
  e.preventDefault();
  const id = borang.closest('.perubahan')?.id ?? null;
  const data = new FormData(borang, e.submitter);
  isi.setAttribute('aria-busy', 'true');
  try {
    const { halaman, jawab } = await ambil(borang.action, { method: 'POST', body: new URLSearchParams(data) });
    const isianBaru = id ? halaman.getElementById(id) : null;
    if (jawab.status === 422 && !isianBaru?.querySelector('[role=alert]')) throw new Error('422');
    segarkan(halaman, id);
    if (jawab.status === 422) {
      document.getElementById(id).querySelector('select, textarea')?.focus();
    } else if (id && data.get('jenis') === 'setuju') {
      // On to what is still open, if anything is.
      const semua = baris();
      const ke = semua.findIndex((b) => b.id === id);
      pilih([...semua.slice(ke + 1), ...semua.slice(0, ke)].find((b) => b.classList.contains('belum')) ?? document.getElementById(id));
    } else if (id) {
      pilih(document.getElementById(id));
    }
  } catch {
    // Anything unusual: as without script.
    borang.dataset.biasa = '1';
    borang.requestSubmit(e.submitter);
  } finally {
    isi.removeAttribute('aria-busy');
  }
});

// Papers
let asal = null;
const tutup = () => {
  kasus.querySelector('.penampil')?.remove();
  kasus.classList.remove('berbukti');
  history.replaceState(null, '', location.pathname + location.search.replace(/[?&]bukti=[^&]*/, '').replace(/^&/, '?'));
  isi.querySelectorAll('[data-bukti]').forEach((a) => a.removeAttribute('aria-current'));
  (document.getElementById(asal) ?? isi).querySelector('.bukti-tautan')?.focus();
};

const hidupkan = (penampil) => {
  const gambar = penampil.querySelector('img');
  penampil.querySelectorAll('button[hidden]').forEach((t) => { t.hidden = false; });
  if (!gambar) return;
  let [besar, sudut] = [1, 0];
  const terapkan = () => {
    gambar.style.inlineSize = `${besar * 100}%`;
    gambar.style.maxInlineSize = besar > 1 ? 'none' : '100%';
    gambar.style.rotate = `${sudut}deg`;
    // A picture on its side takes as much room as it is wide.
    gambar.style.marginBlock = sudut % 180 ? `${Math.max(0, (gambar.offsetWidth - gambar.offsetHeight) / 2)}px` : '0';
  };
  penampil.addEventListener('click', (e) => {
    const zum = e.target.closest('[data-zum]')?.dataset.zum;
    if (zum) besar = Math.min(4, Math.max(0.5, besar * (zum === '+' ? 1.4 : 1 / 1.4)));
    else if (e.target.closest('[data-putar]')) sudut = (sudut + 90) % 360;
    else return;
    terapkan();
  });
};

const buka = async (tautan) => {
  asal = tautan.closest('.perubahan')?.id ?? asal;
  const { halaman } = await ambil(tautan.href);
  const baru = halaman.querySelector('.penampil');
  if (!baru) throw new Error('tanpa bukti');
  const lama = kasus.querySelector('.penampil');
  if (lama) lama.replaceWith(baru);
  else kasus.append(baru);
  kasus.classList.add('berbukti');
  isi.querySelectorAll('[data-bukti]').forEach((a) => (a.dataset.bukti === tautan.dataset.bukti ? a.setAttribute('aria-current', 'true') : a.removeAttribute('aria-current')));
  history.replaceState(null, '', tautan.href);
  hidupkan(baru);
  baru.focus({ preventScroll: true });
};

kasus.addEventListener('click', (e) => {
  if (e.ctrlKey || e.metaKey || e.shiftKey) return;
  const tautan = e.target.closest('a[data-bukti]');
  if (tautan) {
    e.preventDefault();
    buka(tautan).catch(() => { location.assign(tautan.href); });
  } else if (e.target.closest('[data-tutup]')) {
    e.preventDefault();
    tutup();
  }
});
addEventListener('keydown', (e) => { if (e.key === 'Escape' && kasus.querySelector('.penampil')?.contains(document.activeElement)) tutup(); });
if (kasus.querySelector('.penampil')) hidupkan(kasus.querySelector('.penampil'));

const bukaLaci = (kelas, bidang) => {
  const laci = terpilih()?.querySelector(`details.${kelas}`);
  if (!laci) return;
  laci.open = true;
  laci.querySelector(bidang).focus();
};
pintasan({
  j: () => pindah(1),
  k: () => pindah(-1),
  s: () => terpilih()?.querySelector('.setuju')?.click(),
  t: () => bukaLaci('tolak', 'select'),
  '?': () => bukaLaci('tanya', 'textarea'),
  e: () => terpilih()?.querySelector('.bukti-tautan')?.click(),
  a: () => document.getElementById('ambil')?.click(),
  // Only to the button: what is done here cannot be taken back, so it wants a second key.
  l: () => document.getElementById('selesai')?.focus(),
  n: () => document.getElementById('berikutnya')?.click(),
});
