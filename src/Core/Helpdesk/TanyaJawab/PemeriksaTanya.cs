using EPupns.Core.Laman;

namespace EPupns.Core.Helpdesk;

/// <summary>What an admin writes as questions and answers must be readable as such: the chat finds its answers in it.</summary>
internal sealed class PemeriksaTanya : IPemeriksaLaman
{
    public string Kode => DaftarLaman.TanyaJawab;

    public string? Periksa(string isi)
    {
        try
        {
            return DaftarTanya.Baca("\n" + isi).Count > 0 ? null : "Belum ada pertanyaan. Setiap butir diawali [kode], lalu baris ? pertanyaan, + kata lain, dan jawabannya.";
        }
        catch (FormatException galat)
        {
            return $"{galat.Message} Setiap butir diawali [kode], lalu baris ? pertanyaan, + kata lain, dan jawabannya.";
        }
    }
}
