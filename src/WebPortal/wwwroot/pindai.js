// Reads the QR code of a proof with the camera where the browser can. Without it the field does the same work.
const tombol = document.getElementById('buka-kamera');
const kotak = document.getElementById('kamera');
const gambar = document.getElementById('gambar');
const kabar = document.getElementById('kabar-kamera');
const borang = document.getElementById('pindai');

let aliran = null;

async function dapatMembaca() {
  return 'BarcodeDetector' in window && navigator.mediaDevices?.getUserMedia
    && (await window.BarcodeDetector.getSupportedFormats()).includes('qr_code');
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
      borang.elements.kode.value = temuan.rawValue;
      tutup('Kode terbaca.');
      borang.submit();
      return;
    }
    await new Promise((lanjut) => setTimeout(lanjut, 150));
  }
}

async function buka() {
  try {
    aliran = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' } });
  } catch {
    tutup('Kamera tidak dapat dibuka. Izinkan kamera pada peramban, atau ketik kodenya.');
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
  tombol.hidden = false;
  tombol.addEventListener('click', () => (aliran ? tutup('') : buka()));
  addEventListener('pagehide', () => tutup(''));
}
