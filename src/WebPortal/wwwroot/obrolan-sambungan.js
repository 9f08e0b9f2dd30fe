'use strict';

// Direct Line 3.0, as much of it as a chat needs: one conversation, kept alive through bad networks and closed laptops.
class Sambungan {
  static DASAR = '/v3/directline';
  static SUNYI = 50000; // the server says something every 20 s, if only an empty frame
  static JEDA = [500, 1000, 2000, 4000, 8000, 15000];

  // dengar: activities(list), keadaan(word), bersihkan(), terkirim(pesan), gagal(pesan, status), maju(pesan, part)
  constructor(borang, dengar) {
    Object.assign(this, { borang, dengar, token: '', obrolan: '', watermark: '', soket: null, dimulai: false });
    Object.assign(this, { gagal: 0, soketGagal: 0, putaran: 0, terakhir: 0, antrean: [], mengirim: false, lanjut: null });
    addEventListener('online', () => this.putaran && this.mulai());
    addEventListener('offline', () => this.dengar.keadaan('luring'));
    addEventListener('pageshow', () => this.bangun());
    document.addEventListener('visibilitychange', () => document.hidden || this.bangun());
    setInterval(() => this.bangun(), 10000);
  }

  // --- the conversation ---

  async mulai() {
    const putaran = ++this.putaran;
    this.lepas();
    this.dengar.keadaan(navigator.onLine ? 'menyambung' : 'luring');
    try {
      if (!this.token) await this.mintaToken();
      const jawab = await this.panggil(...this.pembuka()).catch(galat => {
        if (galat.status !== 404) throw galat;
        this.dimulai = false; // the server knows it no longer: begin it again
        return this.panggil(...this.pembuka());
      });
      if (putaran !== this.putaran) return;
      this.token = jawab.token;
      this.dimulai = true;
      this.gagal = 0;
      if (this.soketGagal < 2 && 'WebSocket' in self) this.bukaSoket(jawab.streamUrl, putaran);
      else this.jajaki(putaran);
      this.kirimAntrean();
    } catch (galat) {
      if (putaran === this.putaran) this.nanti(galat.tunggu);
    }
  }

  pembuka() {
    return this.dimulai ? ['GET', `/conversations/${this.obrolan}?watermark=${this.watermark}`] : ['POST', '/conversations', { user: {} }];
  }

  async mintaToken() {
    const jawab = await fetch('/obrolan/token', { method: 'POST', headers: { RequestVerificationToken: this.borang }, signal: this.batas() });
    if (jawab.status === 400 && !sessionStorage.obrolanSegar) { // the page is older than its cookie
      sessionStorage.obrolanSegar = '1';
      location.reload();
    }
    if (!jawab.ok) throw this.galat(jawab.status, jawab.headers);
    delete sessionStorage.obrolanSegar;
    const isi = await jawab.json();
    if (isi.conversationId !== this.obrolan) this.pindah(isi.conversationId);
    this.token = isi.token;
  }

  pindah(obrolan) {
    Object.assign(this, { obrolan, watermark: '', dimulai: false });
    this.dengar.bersihkan(obrolan);
  }

  async panggil(cara, jalan, isi, ulang) {
    const headers = { Authorization: `Bearer ${this.token}` };
    if (isi) headers['Content-Type'] = 'application/json';
    const jawab = await fetch(Sambungan.DASAR + jalan, { method: cara, headers, body: isi && JSON.stringify(isi), signal: this.batas() });
    if (jawab.ok) return jawab.json();
    if ((jawab.status === 401 || jawab.status === 403) && !ulang) {
      await this.mintaToken();
      return this.panggil(cara, jalan, isi, true);
    }
    throw this.galat(jawab.status, jawab.headers);
  }

  galat(status, tajuk) {
    return Object.assign(new Error(`status ${status}`), { status, tunggu: 1000 * (tajuk && +tajuk.get('Retry-After')) || 0 });
  }

  batas() {
    const pemutus = new AbortController();
    setTimeout(() => pemutus.abort(), 25000);
    return pemutus.signal;
  }

  // --- listening ---

  bukaSoket(alamat, putaran) {
    try {
      this.soket = new WebSocket(alamat);
    } catch {
      this.soketGagal = 2;
      this.jajaki(putaran);
      return;
    }
    let terbuka = false;
    this.terakhir = Date.now();
    this.soket.onopen = () => {
      terbuka = true;
      this.soketGagal = 0;
      this.dengar.keadaan('tersambung');
    };
    this.soket.onmessage = peristiwa => {
      this.terakhir = Date.now();
      if (peristiwa.data) this.terima(JSON.parse(peristiwa.data));
    };
    this.soket.onclose = () => {
      if (putaran !== this.putaran) return;
      if (!terbuka) this.soketGagal++;
      this.nanti();
    };
  }

  // Where WebSockets do not get through: ask again and again.
  async jajaki(putaran) {
    while (putaran === this.putaran) {
      try {
        const isi = await this.panggil('GET', `/conversations/${this.obrolan}/activities?watermark=${this.watermark}`);
        if (putaran !== this.putaran) return;
        this.dengar.keadaan('tersambung');
        this.terima(isi);
      } catch (galat) {
        if (putaran === this.putaran) this.nanti(galat.tunggu);
        return;
      }
      await new Promise(lanjut => setTimeout(lanjut, document.hidden ? 8000 : 1500));
    }
  }

  terima(isi) {
    if (isi.watermark) this.watermark = isi.watermark;
    if (isi.activities.length) this.dengar.activities(isi.activities);
  }

  lepas() {
    clearTimeout(this.janji);
    if (!this.soket) return;
    this.soket.onclose = this.soket.onmessage = null;
    this.soket.close();
    this.soket = null;
  }

  nanti(tunggu) {
    this.lepas();
    this.dengar.keadaan(navigator.onLine ? 'menyambung' : 'luring');
    const jeda = tunggu || Sambungan.JEDA[Math.min(this.gagal++, Sambungan.JEDA.length - 1)];
    this.janji = setTimeout(() => this.mulai(), jeda * (1 + Math.random() / 2));
  }

  // The laptop was opened, the network came back, or just a look: is somebody still there?
  bangun() {
    if (!this.putaran) return;
    const hidup = this.soket ? Date.now() - this.terakhir < Sambungan.SUNYI : this.soketGagal > 1 && this.dimulai;
    if (this.soket && !hidup) this.mulai();
    else if (!this.soket && this.janji && navigator.onLine && this.gagal > 2) this.mulai();
    if (this.lanjut && navigator.onLine) this.lanjut();
  }

  // --- sending, one after another, each until it is taken ---

  kirim(pesan) {
    this.antrean.push(pesan);
    this.kirimAntrean();
  }

  async kirimAntrean() {
    if (this.mengirim) return;
    this.mengirim = true;
    for (let coba = 0; this.antrean.length && this.dimulai;) {
      const pesan = this.antrean[0];
      try {
        await (pesan.berkas ? this.unggah(pesan) : this.panggil('POST', `/conversations/${this.obrolan}/activities`, pesan.activity));
        coba = 0;
        this.selesai(pesan, () => this.dengar.terkirim(pesan));
      } catch (galat) {
        if ([400, 404, 413].includes(galat.status)) this.selesai(pesan, () => this.dengar.gagal(pesan, galat.status));
        else await this.tunggu(galat.tunggu || Sambungan.JEDA[Math.min(coba++, 5)]);
      }
    }
    this.mengirim = false;
  }

  selesai(pesan, kabari) {
    const tempat = this.antrean.indexOf(pesan);
    if (tempat >= 0) this.antrean.splice(tempat, 1);
    kabari();
  }

  tunggu(lama) {
    return new Promise(lanjut => {
      this.lanjut = lanjut;
      setTimeout(lanjut, lama);
    }).then(() => { this.lanjut = null; });
  }

  // XMLHttpRequest, because fetch does not tell how much of a file has gone.
  unggah(pesan, ulang) {
    return new Promise((jadi, batal) => {
      const isi = new FormData();
      isi.append('activity', new Blob([JSON.stringify(pesan.activity)], { type: 'application/vnd.microsoft.activity' }));
      isi.append('file', pesan.berkas, pesan.berkas.name);
      const xhr = new XMLHttpRequest();
      xhr.open('POST', `${Sambungan.DASAR}/conversations/${this.obrolan}/upload?userId=web`);
      xhr.setRequestHeader('Authorization', `Bearer ${this.token}`);
      xhr.upload.onprogress = p => this.dengar.maju(pesan, p.loaded / p.total);
      xhr.onerror = () => batal(this.galat(0));
      xhr.onload = () => {
        if (xhr.status < 300) return jadi();
        if (ulang || (xhr.status !== 401 && xhr.status !== 403)) return batal(this.galat(xhr.status));
        return this.mintaToken().then(() => this.unggah(pesan, true)).then(jadi, batal);
      };
      xhr.send(isi);
    });
  }

  // A link of a document lives half an hour; the log gives fresh ones.
  async cari(id) {
    for (let watermark = '0'; ;) {
      const isi = await this.panggil('GET', `/conversations/${this.obrolan}/activities?watermark=${watermark}`);
      const ketemu = isi.activities.find(a => a.id === id);
      if (ketemu || !isi.activities.length) return ketemu;
      watermark = isi.watermark;
    }
  }
}
