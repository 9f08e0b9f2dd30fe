namespace EPupns.WebPortal.Pindai;

/// <summary>The scanning page.</summary>
/// <param name="Kode">What was tried.</param>
/// <param name="Pesan">Why it led nowhere.</param>
public sealed record HalamanPindai(string? Kode, string? Pesan);
