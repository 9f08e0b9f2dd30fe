// Reads the QR code of a proof with the camera where the browser can. Without it the field does the same work.
const tombol = document.getElementById('buka-kamera');
const kotak = document.getElementById('kamera');
const gambar = document.getElementById('gambar');
const kabar = document.getElementById('kabar-kamera');
const borang = document.getElementById('pindai');

const foto = document.getElementById('foto');
const labelFoto = document.getElementById('ambil-foto');

let aliran = null;

async function dapatMembaca() {
  return 'BarcodeDetector' in window && (await window.BarcodeDetector.getSupportedFormats()).includes('qr_code');
}

function kirim(temuan) {
  borang.elements.kode.value = temuan.rawValue;
  tutup('Kode terbaca.');
  borang.submit();
}

// Where the camera may not be opened by a page, the phone's own camera takes a picture.
async function bacaFoto() {
  const [berkas] = foto.files;
  if (!berkas) {
    return;
  }
  foto.value = '';
  try {
    const [temuan] = await new window.BarcodeDetector({ formats: ['qr_code'] }).detect(await createImageBitmap(berkas));
    if (temuan) {
      kirim(temuan);
      return;
    }
  } catch {
    // A file that is no picture is told like a picture without a code.
  }
  kabar.textContent = 'Kode QR tidak terbaca pada foto itu. Coba lebih dekat dan lebih terang, atau ketik nomornya.';
}

function tutup(pesan) {
  aliran?.getTracks().forEach((jalur) => jalur.stop());
  aliran = null;
  kotak.hidden = true;
  tombol.textContent = 'Buka kamera';
  kabar.textContent = pesan;
}

async function cari(pembaca) {
  while (aliran) {
    const [temuan] = await pembaca.detect(gambar);
    if (temuan) {
      kirim(temuan);
      return;
    }
    await new Promise((lanjut) => setTimeout(lanjut, 150));
  }
}

async function buka() {
  try {
    aliran = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' } });
  } catch {
    tutup('Kamera tidak dapat dibuka. Izinkan kamera pada peramban, atau ambil foto, atau ketik nomornya.');
    return;
  }
  gambar.srcObject = aliran;
  kotak.hidden = false;
  tombol.textContent = 'Tutup kamera';
  kabar.textContent = 'Kamera terbuka. Arahkan ke kode QR.';
  await gambar.play();
  await cari(new window.BarcodeDetector({ formats: ['qr_code'] }));
}

if (await dapatMembaca()) {
  labelFoto.hidden = foto.hidden = false;
  foto.addEventListener('change', bacaFoto);
  if (navigator.mediaDevices?.getUserMedia) {
    tombol.hidden = false;
    tombol.addEventListener('click', () => (aliran ? tutup('') : buka()));
    addEventListener('pagehide', () => tutup(''));
  }
}
