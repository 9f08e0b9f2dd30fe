using EPupns.Bot.Percakapan;
using EPupns.Bot.Percakapan.Maksud;
using EPupns.Bot.Percakapan.Masuk;
using EPupns.Core.Dasar;
using EPupns.Core.Pendaftaran.Peserta;

namespace EPupns.Bot.Alur.Pendaftaran;

/// <summary>The identity card: what SAPK knows, to be confirmed or said to be wrong (conversation.md 2).</summary>
internal sealed class KartuIdentitas(PemahamMaksud pemaham)
{
    /// <summary>Shows it.</summary>
    public static void Tanya(ITurnContext giliran, HasilPencarian.BolehDaftar boleh)
    {
        var pns = boleh.Pns;
        giliran.Tanya(
            TeksDaftar.Kartu.Dengan(
                Nip.Tampil(pns.Nip), pns.Nama, pns.TempatLahir ?? "-", pns.TanggalLahir is { } lahir ? Tanggal.Huruf(lahir) : "-",
                boleh.Instansi.Nama, pns.UnitKerja ?? "-", SamarkanNik(pns.Nik)),
            new SifatPesan(Lindungi: true),
            [[Label.DataBenar], [Label.NamaSalah, Label.InstansiSalah], Label.Navigasi()]);
    }

    /// <summary>What the person says of it; null when that answers nothing.</summary>
    public JawabanKartu? Baca(Masukan masukan)
    {
        var setuju = masukan.Kode is null ? YaTidak.Baca(masukan.Teks) : null;
        if (masukan.Kode == Label.DataBenar.Kode || setuju is true)
        {
            return new JawabanKartu.Benar();
        }

        return Keliru(masukan) is { } jenis ? new JawabanKartu.Keliru(jenis) : setuju is false ? new JawabanKartu.AdaYangSalah() : null;
    }

    // Said in words it is the same as the button: "instansi saya salah".
    private string? Keliru(Masukan masukan) => masukan.Kode is "nama-salah" or "instansi-salah"
        ? masukan.Kode
        : pemaham.Pahami(masukan.Teks).Pasti?.Arah is Arah.KeAlur { Nama: "lapor", Argumen: "nama-salah" or "instansi-salah" } tujuan ? tujuan.Argumen : null;

    // Not Nik.Samar: that shows the last four digits, which are what the next question asks for (docs/keputusan/007).
    private static string SamarkanNik(string? nik) => nik is null ? "belum tercatat" : $"{nik[..4]}{new string('•', nik.Length - 4)}";
}

/// <summary>An answer to the identity card.</summary>
internal abstract record JawabanKartu
{
    /// <summary>All is right.</summary>
    public sealed record Benar : JawabanKartu;

    /// <summary>Something is wrong; not said what.</summary>
    public sealed record AdaYangSalah : JawabanKartu;

    /// <summary>This is wrong: <c>nama-salah</c>, <c>instansi-salah</c>.</summary>
    public sealed record Keliru(string Jenis) : JawabanKartu;
}
