using EPupns.Bot.Percakapan;
using EPupns.Core.Dasar;
using EPupns.Core.Helpdesk;

namespace EPupns.Bot.Alur.Lapor;

/// <summary>Choosing the kind, answers that are there already, and a report that was made before.</summary>
internal sealed partial class AlurLapor
{
    private void TanyaJenis() => Giliran.Tanya(Isi.Kata is null ? TeksLapor.TanyaJenis : TeksLapor.TanyaJenisSaja, [.. PilihanLaporan.Tombol.Chunk(2), Label.Baris(Label.CekLaporan, Label.Menu)]);

    private async Task<Pemicu?> PilihJenisAsync()
    {
        var jenis = PilihanLaporan.Dari(Masukan.Kode ?? "");
        jenis = jenis == 0 && Masukan.AdaTeks ? PilihanLaporan.DariLabel(Masukan.Teks) : jenis;
        if (jenis == JenisLaporan.LupaIbuKandung)
        {
            return Serahkan("lupa", "jawaban");
        }

        if (jenis == JenisLaporan.TurunStatus && Giliran.Percakapan.RegistrasiId is not null)
        {
            return Serahkan("turun", "turun");
        }

        if (jenis != 0)
        {
            (Isi.Jenis, Isi.JenisDipilih) = (jenis, true);
            if (Isi is { Umum: true, Kata: { } kata })
            {
                SoalLaporan.Tulis(kata, Isi);
            }

            await MulaiAsync(null);
            return null;
        }

        if (!Masukan.AdaTeks)
        {
            return Ulangi();
        }

        (Isi.Kata, Isi.Dibaca) = (Masukan.Teks, false);
        if ((await jawaban.JalankanAsync(Isi.Kata, Batal)).Count > 0)
        {
            return Pemicu.Dijawab;
        }

        TanyaJenis();
        return null;
    }

    private async Task TanyaJawabanAsync()
    {
        var semua = await jawaban.JalankanAsync(Isi.Pertanyaan, Batal);
        var kata = string.Join("\n\n", semua.Select((b, i) => $"{i + 1}. {(b.Resmi ? b.Tanya + "\n" : "")}{b.Jawab}"));
        Giliran.Tanya(TeksLapor.Jawaban.Dengan(kata), [Label.Baris(Membantu, TetapLapor), Label.Navigasi()]);
    }

    private Pemicu? TanggapiJawaban()
    {
        var membantu = Masukan.Kode == Membantu.Kode ? true : Masukan.Kode == TetapLapor.Kode ? false : YaTidak.Baca(Masukan.Teks);
        if (membantu is null)
        {
            return Ulangi();
        }

        Isi.Dibaca = true;
        return membantu is true ? Akhiri(TeksLapor.Terbantu) : Isi.Jenis == 0 ? Pemicu.TanpaJenis : Pemicu.IsianLengkap;
    }

    // The same kind about the same person, from the same hand, and not yet done.
    private async Task<string?> KembarAsync(Guid? registrasi) =>
        (await baca.MilikAsync(new Pelapor(Giliran.Percakapan.Id, registrasi), Batal)).FirstOrDefault(l => l.Jenis == Isi.Jenis && l.Nip == Isi.Nip && !l.Keadaan.Tertutup())?.Nomor;

    private async Task TanyaKembarAsync()
    {
        var ada = (await baca.MilikAsync(new Pelapor(Giliran.Percakapan.Id, await RegistrasiSendiriAsync()), Batal)).First(l => l.Nomor == Isi.Kembar);
        Giliran.Tanya(
            TeksLapor.Kembar.Dengan(ada.Nomor, ada.Jenis.Sebut(), ada.Keadaan.Sebut().ToLowerInvariant(), Tanggal.Tampil(Tanggal.HariWib(ada.Waktu))),
            [Label.Baris(TidakJadi, TetapKirim), Label.Navigasi()]);
    }

    private async Task<Pemicu?> PutuskanKembarAsync()
    {
        var kirim = Masukan.Kode == TetapKirim.Kode ? true : Masukan.Kode == TidakJadi.Kode ? false : YaTidak.Baca(Masukan.Teks);
        if (kirim is null)
        {
            return Ulangi();
        }

        Isi.TetapKirim = kirim.Value;
        return kirim.Value ? await KirimAsync() : Akhiri(TeksLapor.TidakJadi.Dengan(Isi.Kembar));
    }
}
