using EPupns.Core.Pendaftaran.Antrean;
using FsCheck;
using FsCheck.Fluent;

namespace EPupns.Core.Tests.Pendaftaran.Antrean;

public sealed class PosisiDaftarTests
{
    [Fact]
    public void TeksApaPun_Dibaca_TidakPernahGalat() => Prop.ForAll<string?>(teks =>
        PosisiDaftar.Baca(teks) is not { } posisi || posisi.Waktu >= DateTimeOffset.MinValue).QuickCheckThrowOnFailure();

    [Fact]
    public void NamaApaPun_DitulisLaluDibaca_PosisiYangSama() => Prop.ForAll<NonEmptyString>(nama =>
    {
        var posisi = new PosisiDaftar(nama.Get, "035666981230");
        return PosisiDaftar.Baca(posisi.ToString()) == posisi;
    }).QuickCheckThrowOnFailure();
}
