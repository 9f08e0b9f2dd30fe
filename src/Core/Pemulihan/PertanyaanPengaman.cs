using System.Security.Cryptography;
using System.Text;
using EPupns.Core.Akun;
using EPupns.Core.Data;
using EPupns.Core.Pendaftaran;
using Microsoft.EntityFrameworkCore;

namespace EPupns.Core.Pemulihan;

/// <summary>
/// The security question of a NIP. One that is not registered has a question too, always the same one, chosen by a keyed hash: what is
/// asked does not tell who is registered (docs/keputusan/010).
/// </summary>
public sealed class PertanyaanPengaman(EPupnsDb db, KunciServer kunci)
{
    private readonly byte[] _kunci = kunci.Turunkan("pertanyaan-tiruan");

    /// <summary>The question to ask.</summary>
    /// <param name="nip">18 digits.</param>
    /// <param name="batal">Stops waiting.</param>
    public async Task<string> AmbilAsync(string nip, CancellationToken batal)
    {
        var tiruan = Tiruan(nip);
        return await db.Set<Registrasi>().AsNoTracking().Where(r => r.Nip == nip).Select(r => r.Pertanyaan).FirstOrDefaultAsync(batal) ?? tiruan;
    }

    private string Tiruan(string nip)
    {
        var acak = BitConverter.ToUInt32(HMACSHA256.HashData(_kunci, Encoding.UTF8.GetBytes(nip)));
        return PertanyaanBaku.Semua[(int)(acak % (uint)PertanyaanBaku.Semua.Count)].Kalimat;
    }
}
