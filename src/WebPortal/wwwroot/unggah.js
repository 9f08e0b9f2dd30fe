// The page works without this; it sends file by file, shows how far each one is, and tries again when the network fails. Sending the same file
// twice is harmless: the server knows it by its content.
const borang = document.getElementById('unggah');
const masukan = document.getElementById('berkas');
const kemajuan = document.getElementById('kemajuan');
const PALING_BANYAK_COBA = 4;
const JEDA = 1500;

const baris = (nama) => {
  const li = document.createElement('li');
  const teks = document.createElement('span');
  const batang = document.createElement('progress');
  teks.textContent = nama;
  batang.max = 100;
  batang.value = 0;
  batang.setAttribute('aria-label', `Mengirim ${nama}`);
  li.append(teks, batang);
  kemajuan.append(li);
  return { teks, batang };
};

const kirim = (berkas, batang) => new Promise((selesai, gagal) => {
  const isi = new FormData(borang);
  isi.delete('berkas');
  isi.append('berkas', berkas, berkas.name);
  const permintaan = new XMLHttpRequest();
  permintaan.open('POST', borang.action);
  permintaan.setRequestHeader('Accept', 'application/json');
  permintaan.upload.addEventListener('progress', (e) => { batang.value = e.lengthComputable ? (e.loaded * 100) / e.total : 0; });
  permintaan.addEventListener('load', () => {
    if (permintaan.status === 200 || permintaan.status === 422) {
      selesai(JSON.parse(permintaan.responseText));
    } else if (permintaan.status === 410 || permintaan.status === 401 || permintaan.status === 404) {
      window.location.reload();
    } else {
      gagal(new Error(String(permintaan.status)));
    }
  });
  permintaan.addEventListener('error', () => gagal(new Error('jaringan')));
  permintaan.send(isi);
});

const cobaKirim = async (berkas) => {
  const { teks, batang } = baris(berkas.name);
  for (let coba = 1; ; coba += 1) {
    try {
      const hasil = await kirim(berkas, batang);
      batang.remove();
      teks.textContent = `${hasil.berhasil ? '✓' : '✗'} ${hasil.pesan}`;
      return hasil.berhasil;
    } catch {
      if (coba === PALING_BANYAK_COBA) {
        batang.remove();
        teks.textContent = `✗ ${berkas.name}: belum terkirim karena jaringan terputus. Mohon kirim lagi; yang sudah terkirim tidak tersimpan dua kali.`;
        return false;
      }

      teks.textContent = `${berkas.name}: jaringan terputus, dicoba lagi…`;
      await new Promise((lanjut) => { setTimeout(lanjut, JEDA * coba); });
    }
  }
};

borang?.addEventListener('submit', async (e) => {
  e.preventDefault();
  const tombol = borang.querySelector('button[type=submit]');
  const semua = [...masukan.files];
  tombol.disabled = true;
  kemajuan.replaceChildren();
  let berhasil = true;
  for (const satu of semua) {
    berhasil = (await cobaKirim(satu)) && berhasil;
  }

  tombol.disabled = false;
  if (berhasil) {
    masukan.value = '';
  }
});
