namespace EPupns.Core.Pendaftaran.Peserta;

/// <summary>What a person gives to register; secrets arrive as hashes.</summary>
/// <param name="Nip">18 digits, checked.</param>
/// <param name="Surel">E-mail address, or null.</param>
/// <param name="SandiHash">From <see cref="Akun.Sandi.PencincangSandi"/>.</param>
/// <param name="IbuHash">Mother's name, from <see cref="Akun.Sandi.PencincangJawaban"/>.</param>
/// <param name="Pertanyaan">Security question as the person will see it again.</param>
/// <param name="JawabanHash">Its answer, from <see cref="Akun.Sandi.PencincangJawaban"/>.</param>
/// <param name="NikBelumDiperiksa">SAPK has no NIK to compare with.</param>
/// <param name="PercakapanId">Conversation to tell later.</param>
public sealed record Permohonan(
    string Nip, string? Surel, string SandiHash, string IbuHash, string Pertanyaan, string JawabanHash, bool NikBelumDiperiksa, Guid? PercakapanId);
