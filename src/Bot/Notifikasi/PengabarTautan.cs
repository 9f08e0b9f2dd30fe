using EPupns.Bot.Alur.Tautkan;
using EPupns.Bot.Percakapan;
using EPupns.Bot.Percakapan.Keluar;
using EPupns.Bot.Percakapan.Teks;
using EPupns.Core.Akun.AkunPetugas.Obrolan;
using EPupns.Core.Dasar;
using EPupns.Core.Notifikasi;

namespace EPupns.Bot.Notifikasi;

/// <summary>A chat that was let go in the portal is told: its owner learns it even when it was not them.</summary>
internal sealed class PengabarTautan(PenerusKabar penerus, Katalog katalog) : IPendengar<ObrolanDilepas>
{
    public Task DengarAsync(ObrolanDilepas peristiwa, CancellationToken batal)
    {
        var pesan = new Pesan { Isi = katalog.Ucapkan(TeksTautkan.DilepasPortal.Dengan(peristiwa.Petugas.Nama)) };
        penerus.Antrekan(PesanJson.Tulis(pesan), [new Tujuan(peristiwa.Kanal, peristiwa.Alamat)]);
        return Task.CompletedTask;
    }
}
