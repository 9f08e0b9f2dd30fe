using EPupns.Bot.Alur.CetakUlang;
using EPupns.Bot.Alur.Kirim;
using EPupns.Bot.Alur.Pendaftaran;
using EPupns.Core.Jejak;
using EPupns.Core.Notifikasi;
using EPupns.Core.Pendaftaran;
using EPupns.Core.Pengawasan;
using EPupns.Core.Pengisian;

namespace EPupns.Bot.Percakapan.Menu;

/// <summary>What the menu after login does at once, without a flow.</summary>
internal sealed class LayananMasuk(Sesi sesi, Navigasi navigasi, PenyampaiBukti bukti, PenyampaiCetakan cetakan, PenyampaiPengisian pengisian, CariFormulir cari, SiapaMelihat melihat, Catatan jejak)
{
    private const int BanyakJejak = 10;
    private static readonly Tombol BuktiPengisian = new("Bukti pengisian", "cetak-pengisian");
    private static readonly Tombol BuktiSelesai = new("Bukti selesai", "cetak-selesai");
    private static readonly Tombol BuktiPendaftaran = new("Bukti pendaftaran", "cetak-pendaftaran");

    /// <summary>
    /// Sends the proof again, or the form; who is not logged in proves it with the NIP and the password. Once a form was sent there are
    /// several papers to choose from.
    /// </summary>
    public async Task CetakAsync(ITurnContext giliran, bool formulir, CancellationToken batal)
    {
        if (await sesi.RegistrasiAsync(giliran, batal) is not { } registrasi)
        {
            navigasi.Mulai(giliran, "cetak-ulang");
            return;
        }

        var keadaan = await cari.JalankanAsync(registrasi.Id, batal);
        if (!formulir && keadaan is { Kiriman: > 0 })
        {
            TanyakanCetakan(giliran, keadaan);
            return;
        }

        if (!formulir)
        {
            bukti.Kirim(giliran, registrasi);
        }
        else if (keadaan is null)
        {
            cetakan.Formulir(giliran, registrasi);
        }
        else
        {
            pengisian.Formulir(giliran, registrasi, keadaan.Keadaan.Terbuka() ? null : keadaan.Kiriman);
        }

        await navigasi.TampilkanMenuAsync(giliran, batal);
    }

    /// <summary>The proof of registration, for who has others to choose from.</summary>
    public Task CetakPendaftaranAsync(ITurnContext giliran, CancellationToken batal) => DenganAsync(giliran, r => bukti.Kirim(giliran, r), batal);

    /// <summary>The proof of the last sending.</summary>
    public Task CetakPengisianAsync(ITurnContext giliran, CancellationToken batal) => DenganFormulirAsync(
        giliran,
        (r, f) =>
        {
            if (f.Kiriman > 0)
            {
                pengisian.Bukti(giliran, r, f.Kiriman);
            }
        },
        batal);

    /// <summary>The proof that every level is done.</summary>
    public Task CetakSelesaiAsync(ITurnContext giliran, CancellationToken batal) => DenganFormulirAsync(
        giliran,
        (r, f) =>
        {
            if (f.Keadaan == KeadaanFormulir.Selesai)
            {
                pengisian.Selesai(giliran, r, f.Kiriman);
            }
        },
        batal);

    /// <summary>Which officers looked at the person's record or decided about it, the last ones.</summary>
    public async Task JejakAsync(ITurnContext giliran, CancellationToken batal)
    {
        giliran.Awali(await sesi.RegistrasiAsync(giliran, batal) is { } registrasi
            ? TeksJejak.Untuk(await melihat.JalankanAsync(registrasi.Nip, hanyaPetugas: true, sebelum: null, BanyakJejak, batal))
            : TeksUmum.BelumMasuk);
        await navigasi.TampilkanMenuAsync(giliran, batal);
    }

    /// <summary>Logs out.</summary>
    public async Task KeluarAsync(ITurnContext giliran, CancellationToken batal)
    {
        if (await sesi.RegistrasiAsync(giliran, batal) is { } registrasi)
        {
            jejak.Tulis(giliran.Pelaku(registrasi.Nip), "pns.keluar", $"registrasi:{registrasi.Nomor}", registrasi.Nip);
        }

        giliran.Awali(giliran.Percakapan.RegistrasiId is null ? TeksUmum.BelumMasuk : TeksUmum.SudahKeluar);
        Sesi.Tutup(giliran);
        giliran.Percakapan.Tertunda = null;
        await navigasi.TampilkanMenuAsync(giliran, batal);
    }

    private static void TanyakanCetakan(ITurnContext giliran, FormulirPns formulir)
    {
        if (formulir.Keadaan == KeadaanFormulir.Selesai)
        {
            giliran.Tanya(TeksKirim.PilihCetak, Label.Baris(BuktiSelesai, Label.CetakFormulir), Label.Baris(BuktiPengisian, BuktiPendaftaran), Label.Baris(Label.Menu));
            return;
        }

        giliran.Tanya(TeksKirim.PilihCetak, Label.Baris(BuktiPengisian, Label.CetakFormulir), Label.Baris(BuktiPendaftaran, Label.Menu));
    }

    private async Task DenganFormulirAsync(ITurnContext giliran, Action<Registrasi, FormulirPns> kerja, CancellationToken batal)
    {
        var formulir = await sesi.RegistrasiAsync(giliran, batal) is { } registrasi ? await cari.JalankanAsync(registrasi.Id, batal) : null;
        await DenganAsync(
            giliran,
            r =>
            {
                if (formulir is not null)
                {
                    kerja(r, formulir);
                }
            },
            batal);
    }

    private async Task DenganAsync(ITurnContext giliran, Action<Registrasi> kerja, CancellationToken batal)
    {
        if (await sesi.RegistrasiAsync(giliran, batal) is { } registrasi)
        {
            kerja(registrasi);
        }
        else
        {
            giliran.Awali(TeksUmum.BelumMasuk);
        }

        await navigasi.TampilkanMenuAsync(giliran, batal);
    }
}
