'use strict';

// The chat page. Everything that comes from the conversation is put in as text nodes; no markup is ever read.
(() => {
  const $ = id => document.getElementById(id);
  const layar = $('layar'), log = $('log'), pilihan = $('pilihan'), teks = $('teks'), rahasia = $('rahasia');
  const dikenal = new Set(), menunggu = new Map();
  const jam = new Intl.DateTimeFormat('id-ID', { hour: '2-digit', minute: '2-digit' });
  const hari = new Intl.DateTimeFormat('id-ID', { weekday: 'long', day: 'numeric', month: 'long' });
  const GAYA = { tebal: 'strong', kode: 'code', miring: 'em' };
  const KATA = {
    tersambung: 'Tersambung',
    menyambung: 'Menyambung kembali…',
    luring: 'Tidak ada sambungan. Pesan Anda disimpan dan dikirim begitu tersambung.',
  };
  let pertanyaan = null, balasan = null, hariTerakhir = '', obrolan = '', diBawah = true;

  function el(tag, sifat, ...isi) {
    const unsur = document.createElement(tag);
    for (const [nama, nilai] of Object.entries(sifat)) {
      if (nama in unsur) unsur[nama] = nilai;
      else unsur.setAttribute(nama, nilai);
    }
    unsur.append(...isi);
    return unsur;
  }

  const siapa = bot => el('span', { className: 'hanya-pembaca' }, bot ? 'Asisten: ' : 'Anda: ');

  // --- what arrives ---

  function terima(activities) {
    const pertama = !dikenal.size;
    const baru = activities.filter(a => !dikenal.has(a.id) && dikenal.add(a.id));
    for (const a of baru) {
      if (a.type === 'message') tampilkan(a);
      else if (a.type === 'endOfConversation') selesai();
    }
    if (!baru.length) return;
    atur();
    if (pertama || diBawah) keBawah(pertama);
    else $('ke-bawah').hidden = false;
    // What was said before the page was opened is there to be read, not to be read out.
    if (pertama) setTimeout(() => log.setAttribute('aria-live', 'polite'), 500);
  }

  function tampilkan(a) {
    const bot = a.from && a.from.role === 'bot';
    const data = (bot && a.channelData && a.channelData.epupns) || { potongan: [{ teks: a.text || '' }], tombol: [] };
    if (!bot && a.channelData) lepas(a.channelData.clientActivityID);
    pisahHari(a.timestamp);
    const gelembung = el('div', { className: `gelembung ${bot ? 'bot' : 'saya'}` }, siapa(bot));
    if (data.potongan.some(p => p.teks)) gelembung.append(paragraf(data.potongan));
    for (const l of a.attachments || []) gelembung.append(bot ? lampiran(a, l) : el('p', { className: 'berkas-saya' }, l.name || 'berkas'));
    gelembung.append(...data.tombol.flat().filter(t => t.salin || t.tautan || t.lepas).map(t => tombolTetap(t, a)));
    gelembung.append(el('time', { dateTime: a.timestamp }, jam.format(new Date(a.timestamp))));
    log.insertBefore(gelembung, log.querySelector('.tertunda'));
    if (!bot) pertanyaan = null;
    else if (a.inputHint === 'expectingInput') pertanyaan = { data, teks: data.potongan.map(p => p.teks).join('') };
    $('mengetik').hidden = bot;
  }

  function paragraf(potongan) {
    return el('p', {}, ...potongan.map(p => (GAYA[p.gaya] ? el(GAYA[p.gaya], {}, p.teks) : p.teks)));
  }

  function pisahHari(waktu) {
    const ini = hari.format(new Date(waktu));
    if (ini === hariTerakhir) return;
    hariTerakhir = ini;
    log.insertBefore(el('p', { className: 'hari' }, ini), log.querySelector('.tertunda'));
  }

  function lampiran(a, l) {
    if (l.contentType.startsWith('image/')) {
      return el('img', {
        src: l.contentUrl, className: 'gambar', onload: () => keBawah(true),
        alt: 'Gambar berisi kode. Bila sulit dibaca, pilih cara lain pada tombol di bawah.',
      });
    }
    const diterima = Date.now();
    const kartu = el('a', { className: 'kartu-berkas', href: l.contentUrl, download: l.name || '' },
      el('span', { className: 'jenis', 'aria-hidden': 'true' }, 'PDF'),
      el('span', {}, el('strong', {}, l.name || 'Berkas'), el('span', {}, 'Unduh PDF')));
    kartu.onclick = peristiwa => {
      if (Date.now() - diterima < 1500000) return;
      peristiwa.preventDefault();
      sambungan.cari(a.id)
        .then(baru => (baru ? location.assign(baru.attachments[0].contentUrl) : kabari('Berkas ini sudah tidak ada di sini. Silakan minta lagi dari menu.')))
        .catch(() => kabari('Berkas belum dapat diunduh. Mohon coba lagi.'));
    };
    return kartu;
  }

  // Copying and opening are no answers, and what a notice offers is no answer to the question of the moment: these buttons stay.
  function tombolTetap(t, a) {
    if (t.tautan) return el('a', { className: 'tombol', href: /^https?:/.test(t.tautan) ? t.tautan : '#', target: '_blank', rel: 'noopener' }, t.label);
    const tombol = el('button', { type: 'button', className: 'tombol' }, t.label);
    if (t.lepas) tombol.onclick = () => (t.balas ? balas({ id: a.id }) : kirim({ text: t.label, value: t.data }));
    else tombol.onclick = () => salin(t.salin).then(() => {
      tombol.textContent = 'Tersalin ✓';
      kabari('Tersalin');
      setTimeout(() => { tombol.textContent = t.label; }, 3000);
    });
    return tombol;
  }

  function salin(isi) {
    if (navigator.clipboard && isSecureContext) return navigator.clipboard.writeText(isi);
    const bantu = el('textarea', { value: isi, className: 'hanya-pembaca' });
    document.body.append(bantu);
    bantu.select();
    document.execCommand('copy'); // plain http has no other clipboard
    bantu.remove();
    return Promise.resolve();
  }

  // --- the question and how it can be answered ---

  function atur() {
    const data = pertanyaan && pertanyaan.data;
    const baris = data ? data.tombol.map(b => b.filter(t => t.data && !t.lepas)).filter(b => b.length) : [];
    pilihan.replaceChildren(...baris.map(b => el('div', { className: 'baris' }, ...b.map(tombolJawab))));
    pilihan.hidden = !baris.length;
    if (!data) return; // until the next question the page stays as it was: a second secret must not be typed in the open
    aturMasukan(data.mintaRahasia && !balasan);
    $('pilih-berkas').hidden = !data.mintaBerkas && !balasan;
    const langkah = /Langkah (\d+) dari (\d+)/.exec(pertanyaan.teks);
    Object.assign($('kemajuan'), langkah ? { max: +langkah[2], value: +langkah[1], hidden: false } : { hidden: true });
  }

  // The next words or file answer a notice; the question of the moment waits meanwhile.
  function balas(tujuan) {
    balasan = tujuan;
    $('balasan').hidden = !balasan;
    $('pilih-berkas').hidden = !balasan;
    aturMasukan(false);
    if (!balasan) atur();
    masukan().focus();
  }

  function tombolJawab(t) {
    const tombol = el('button', { type: 'button', className: 'tombol' }, t.label);
    tombol.onclick = peristiwa => {
      kirim({ text: t.label, value: t.data });
      // By keyboard go on at the text; by finger an on-screen keyboard would only cover the answer.
      (peristiwa.detail === 0 || matchMedia('(pointer: fine)').matches ? masukan() : layar).focus();
    };
    return tombol;
  }

  const masukan = () => (rahasia.hidden ? teks : rahasia);

  function aturMasukan(tersembunyi) {
    if (rahasia.hidden === !tersembunyi) return;
    const terpilih = document.activeElement === masukan();
    rahasia.hidden = $('intip').hidden = !tersembunyi;
    teks.hidden = tersembunyi;
    rahasia.value = '';
    intip(false);
    if (terpilih) masukan().focus();
  }

  function intip(lihat) {
    rahasia.type = lihat ? 'text' : 'password';
    $('intip').setAttribute('aria-pressed', lihat);
    $('intip').textContent = lihat ? 'Sembunyikan' : 'Lihat';
  }

  // --- what goes out ---

  function kirim(isi, berkas) {
    const id = self.crypto && crypto.randomUUID ? crypto.randomUUID() : `${Date.now()}-${Math.random()}`;
    const dibalas = balasan && !isi.value ? { replyToId: balasan.id } : {};
    const activity = { type: 'message', from: { id: 'web' }, locale: 'id-ID', ...isi, ...dibalas, channelData: { clientActivityID: id } };
    antrekan({ id, activity, berkas, rahasia: !rahasia.hidden && !isi.value });
    if (balasan && !isi.value) balas(null);
    pilihan.hidden = true;
    keBawah(true);
  }

  function antrekan(pesan) {
    const isi = pesan.berkas ? pesan.berkas.name : pesan.rahasia ? '••••••••' : pesan.activity.text;
    const ket = el('small', {}, 'Mengirim…');
    const unsur = el('div', { className: 'gelembung saya tertunda' }, siapa(false), el('p', {}, isi), ket);
    menunggu.set(pesan.id, unsur);
    log.append(unsur);
    sambungan.kirim(pesan);
    simpan();
    setTimeout(() => {
      if (!pesan.berkas && sambungan.antrean.includes(pesan)) ket.textContent = 'Menunggu sambungan. Dikirim otomatis.';
    }, 4000);
  }

  function lepas(id) {
    if (!menunggu.has(id)) return;
    menunggu.get(id).remove();
    menunggu.delete(id);
  }

  function gagal(pesan, status) {
    const unsur = menunggu.get(pesan.id);
    simpan();
    if (!unsur) return;
    menunggu.delete(pesan.id);
    unsur.classList.replace('tertunda', 'gagal');
    unsur.querySelector('small').textContent = status === 413 ? 'Tidak terkirim: terlalu besar.' : 'Tidak terkirim. Mohon coba lagi.';
    atur();
  }

  function maju(pesan, bagian) {
    const unsur = menunggu.get(pesan.id);
    if (!unsur) return;
    if (!unsur.querySelector('progress')) unsur.append(el('progress', { max: 1, 'aria-label': 'Kemajuan pengiriman berkas' }));
    unsur.querySelector('progress').value = bagian;
    unsur.querySelector('small').textContent = bagian < 1 ? `Mengirim ${Math.round(bagian * 100)}%` : 'Memeriksa berkas…';
  }

  // What was typed without a network outlives a reload; a secret never does.
  function simpan() {
    const isi = sambungan.antrean.filter(p => !p.rahasia && !p.berkas).map(p => ({ id: p.id, activity: p.activity }));
    try {
      if (isi.length) sessionStorage.obrolanAntrean = JSON.stringify({ obrolan, isi });
      else delete sessionStorage.obrolanAntrean;
    } catch { /* no storage in this browser: the open page alone keeps what waits */ }
  }

  function pulihkan() {
    const lama = JSON.parse(sessionStorage.obrolanAntrean || 'null');
    if (lama && lama.obrolan === obrolan) lama.isi.forEach(antrekan);
  }

  // --- the frame ---

  function kabari(kata) {
    $('keadaan').textContent = kata;
    setTimeout(() => keadaan(), 4000);
  }

  function keadaan(kata) {
    if (kata) $('obrolan').dataset.keadaan = kata;
    $('keadaan').textContent = KATA[$('obrolan').dataset.keadaan];
  }

  function keBawah(seketika) {
    $('ke-bawah').hidden = true;
    const halus = !seketika && matchMedia('(prefers-reduced-motion: no-preference)').matches;
    requestAnimationFrame(() => layar.scrollTo({ top: layar.scrollHeight, behavior: halus ? 'smooth' : 'auto' }));
  }

  function bersihkan(baru) {
    obrolan = baru;
    dikenal.clear();
    menunggu.clear();
    log.replaceChildren();
    hariTerakhir = '';
    pertanyaan = balasan = null;
    $('balasan').hidden = true;
    $('kemajuan').hidden = $('pilih-berkas').hidden = true;
    $('penulis').hidden = false;
    aturMasukan(false);
    atur();
    pulihkan();
  }

  function selesai() {
    pertanyaan = null;
    $('penulis').hidden = $('mengetik').hidden = true;
    log.append(el('p', { className: 'hari' }, 'Obrolan ini sudah diakhiri. Anda dapat memulai obrolan baru dari menu di atas.'));
  }

  const sambungan = new Sambungan($('obrolan').dataset.borang, { activities: terima, keadaan, bersihkan, gagal, maju, terkirim: simpan });

  $('penulis').onsubmit = peristiwa => {
    peristiwa.preventDefault();
    const isi = masukan().value.trim();
    if (isi) kirim({ text: isi });
    masukan().value = '';
    tinggi();
    masukan().focus();
  };
  teks.onkeydown = peristiwa => {
    if (peristiwa.key !== 'Enter' || peristiwa.shiftKey || peristiwa.isComposing) return;
    peristiwa.preventDefault();
    $('penulis').requestSubmit();
  };
  teks.oninput = tinggi;
  function tinggi() {
    teks.style.height = 'auto';
    teks.style.height = `${Math.min(teks.scrollHeight + 2, 140)}px`;
  }
  $('intip').onclick = () => {
    intip(rahasia.type === 'password');
    rahasia.focus();
  };
  $('berkas').onchange = peristiwa => {
    const [berkas] = peristiwa.target.files;
    if (berkas && berkas.size > 10485760) kabari(`Berkas ${(berkas.size / 1048576).toFixed(1)} MB terlalu besar. Paling besar 10 MB.`);
    else if (berkas) kirim({}, berkas);
    peristiwa.target.value = '';
  };
  $('batal-balas').onclick = () => balas(null);
  $('ke-bawah').onclick = () => keBawah();
  layar.addEventListener('scroll', () => {
    diBawah = layar.scrollHeight - layar.scrollTop - layar.clientHeight < 120;
    if (diBawah) $('ke-bawah').hidden = true;
  }, { passive: true });
  // A phone's keyboard takes half the screen: the newest message stays above it.
  if (self.ResizeObserver) new ResizeObserver(() => diBawah && keBawah(true)).observe(layar);
  for (const tombol of document.querySelectorAll('[data-kirim]')) {
    tombol.onclick = () => {
      $('laci').open = false;
      kirim({ text: tombol.dataset.kirim });
      masukan().focus();
    };
  }
  $('mulai-baru').onclick = () => {
    $('laci').open = false;
    $('tanya-baru').showModal();
  };
  document.addEventListener('click', peristiwa => {
    if (!$('laci').contains(peristiwa.target)) $('laci').open = false;
  });
  $('laci').onkeydown = peristiwa => {
    if (peristiwa.key !== 'Escape') return;
    $('laci').open = false;
    $('laci').querySelector('summary').focus();
  };

  $('penulis').hidden = $('laci').hidden = false;
  sambungan.mulai();
  if (matchMedia('(pointer: fine)').matches) teks.focus();
})();
